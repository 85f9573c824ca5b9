package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.rules.RuleCatalogue;
import org.sluice.workbench.workflow.editing.Transition;
import org.sluice.workbench.workflow.editing.TransitionEditing;
import org.sluice.workbench.workflow.editing.TransitionEditing.Wish;
import org.sluice.workbench.workflow.store.Workflow;

/** Adds transitions, changes and deletes them. */
final class TransitionForms {
    private final WorkflowScreen screen;
    private final RuleCatalogue catalogue;

    TransitionForms(WorkflowScreen screen, RuleCatalogue catalogue) {
        this.screen = screen;
        this.catalogue = catalogue;
    }

    Answer askNew(Visit visit, String fault) {
        Map<String, Object> model = model(visit, fault, "", "", "", "");
        model.put("purpose", "add");
        model.put("action", "AddWorkflowTransition.jspa");
        model.put("from", visit.text("workflowStep"));
        model.put("reusable", reusable(visit));
        model.put("reused", visit.text("workflowTransition"));
        return draw(visit, "workbench.workflow.transition.add", model);
    }

    Answer add(Visit visit) {
        Optional<Integer> from =
                visit.text("workflowStep").isEmpty() ? Optional.empty() : Optional.of(StepForms.id(visit));
        AtomicInteger made = new AtomicInteger();
        screen.editing().change(Spot.seen(visit), screen.author(visit), workflow -> {
            Transition transition = TransitionEditing.add(workflow, from, wish(visit));
            catalogue.begin(transition, visit.locale());
            made.set(transition.id());
        });
        return Answer.redirect(Spot.of(visit).transition(made.get(), ""));
    }

    /** Lets the step offer a transition that another step offers already. */
    Answer reuse(Visit visit) {
        int id = reusable(visit).isEmpty() ? 0 : TransitionPage.id(visit);
        screen.editing()
                .remake(
                        Spot.seen(visit),
                        screen.author(visit),
                        workflow -> TransitionEditing.reuse(workflow, id, StepForms.id(visit)));
        return Answer.redirect(Spot.of(visit).steps());
    }

    private List<TransitionRow> reusable(Visit visit) {
        if (visit.text("workflowStep").isEmpty()) {
            return List.of();
        }
        WorkflowDescriptor descriptor = screen.workflows().descriptor(screen.workflow(visit));
        return TransitionEditing.reusable(descriptor, StepForms.id(visit)).stream()
                .map(TransitionRow::of)
                .toList();
    }

    Answer askChange(Visit visit, String fault) {
        TransitionRow held = TransitionRow.of(held(visit));
        String target =
                held(visit).target().map(step -> Integer.toString(step.getId())).orElse("");
        Map<String, Object> model = model(visit, fault, held.name(), held.description(), target, held.screenId());
        model.put("purpose", "edit");
        model.put("action", "EditWorkflowTransition.jspa");
        model.put("transition", held);
        return draw(visit, "workbench.workflow.transition.edit", model);
    }

    Answer change(Visit visit) {
        int id = TransitionPage.id(visit);
        screen.editing()
                .change(
                        Spot.seen(visit),
                        screen.author(visit),
                        workflow -> TransitionEditing.change(workflow, id, wish(visit)));
        return Answer.redirect(Spot.of(visit).transition(id, ""));
    }

    Answer askDelete(Visit visit, String fault) {
        Workflow workflow = screen.workflow(visit);
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", screen.head(workflow));
        model.put("transition", TransitionRow.of(held(visit)));
        model.put("from", held(visit).from());
        String title = screen.text(visit).get("workbench.workflow.transition.delete");
        return screen.page(visit, title, "workflow-transition-delete.vm", model);
    }

    Answer delete(Visit visit) {
        int id = TransitionPage.id(visit);
        screen.editing()
                .remake(
                        Spot.seen(visit),
                        screen.author(visit),
                        workflow -> visit.text("workflowStep").isEmpty()
                                ? TransitionEditing.remove(workflow, id)
                                : TransitionEditing.remove(workflow, id, StepForms.id(visit)));
        return Answer.redirect(Spot.of(visit).steps());
    }

    private Transition held(Visit visit) {
        WorkflowDescriptor descriptor = screen.workflows().descriptor(screen.workflow(visit));
        return Transition.required(descriptor, TransitionPage.id(visit));
    }

    private Map<String, Object> model(
            Visit visit, String fault, String name, String description, String target, String screenId) {
        Workflow workflow = screen.workflow(visit);
        WorkflowDescriptor descriptor = screen.workflows().descriptor(workflow);
        boolean typed = !fault.isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", screen.head(workflow));
        model.put("steps", StepRow.of(descriptor, screen.tracker().constants()));
        model.put("screens", screen.tracker().layouts().screens().all());
        model.put("screenName", screen.screenName(visit, screenId));
        model.put("name", typed ? visit.text("transitionName") : name);
        model.put("description", typed ? visit.text("description") : description);
        model.put("target", typed ? visit.text("destinationStep") : target);
        model.put("screenId", typed ? visit.text("view") : screenId);
        return model;
    }

    private Answer draw(Visit visit, String title, Map<String, Object> model) {
        return screen.page(visit, screen.text(visit).get(title), "workflow-transition-form.vm", model);
    }

    private static Wish wish(Visit visit) {
        String target = visit.text("destinationStep");
        Optional<Integer> step = target.isEmpty() ? Optional.empty() : Optional.of(visit.smallId("destinationStep"));
        return new Wish(visit.text("transitionName"), visit.text("description"), step, screenOf(visit));
    }

    private static String screenOf(Visit visit) {
        return visit.text("view").matches("\\d{1,18}") ? visit.text("view") : "";
    }
}
