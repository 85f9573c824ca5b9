package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.workflow.editing.NewStatus;
import org.sluice.workbench.workflow.editing.StepEditing;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/** Adds steps to a workflow, changes and deletes them. */
final class StepForms {
    private final WorkflowScreen screen;

    StepForms(WorkflowScreen screen) {
        this.screen = screen;
    }

    Answer add(Visit visit) {
        return change(visit, workflow -> StepEditing.add(workflow, visit.text("stepName"), visit.text("stepStatus")));
    }

    /** A form for a status that is not there yet, and that gets its step here at once. */
    Answer askStatus(Visit visit, String fault) {
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", screen.head(screen.workflow(visit)));
        model.put("name", visit.text("name"));
        model.put("description", visit.text("description"));
        model.put("category", visit.text("category"));
        model.put("categories", List.of("new", "indeterminate", "done"));
        return screen.page(visit, screen.text(visit).get("workbench.workflow.status.add"), "workflow-status.vm", model);
    }

    /** Status and step together, or neither. */
    Answer addStatus(Visit visit) {
        Constants constants = screen.tracker().constants();
        NewStatus wanted = new NewStatus(
                visit.text("name"), visit.text("description"), NewStatus.category(visit.text("category")));
        try {
            return change(visit, workflow -> {
                Status made = wanted.addTo(constants);
                StepEditing.add(workflow, made.name(), made.id());
            });
        } finally {
            constants.forget();
        }
    }

    Answer askChange(Visit visit, String fault) {
        Workflow workflow = screen.workflow(visit);
        WorkflowDescriptor descriptor = screen.workflows().descriptor(workflow);
        StepDescriptor step = StepEditing.required(descriptor, id(visit));
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", screen.head(workflow));
        model.put("id", step.getId());
        model.put("name", fault.isEmpty() ? step.getName() : visit.text("stepName"));
        model.put("status", StepEditing.statusOf(step));
        model.put("statuses", choices(workflow, descriptor, step));
        String title = screen.text(visit).get("workbench.workflow.step.edit", step.getName());
        return screen.page(visit, title, "workflow-step.vm", model);
    }

    Answer change(Visit visit) {
        return change(
                visit,
                workflow -> StepEditing.change(workflow, id(visit), visit.text("stepName"), visit.text("stepStatus")));
    }

    Answer delete(Visit visit) {
        return change(visit, workflow -> StepEditing.remove(workflow, id(visit)));
    }

    /** Its own status and those for which there is no step; in a draft the status of a step in use stays. */
    private List<Status> choices(Workflow workflow, WorkflowDescriptor descriptor, StepDescriptor step) {
        String own = StepEditing.statusOf(step);
        Map<Integer, String> used = WorkflowShape.statuses(descriptor);
        boolean inUse = workflow.draft()
                && WorkflowShape.statuses(
                                screen.workflows().descriptor(screen.editing().required(workflow.name(), false)))
                        .containsValue(own);
        return screen.tracker().constants().statuses().stream()
                .filter(status -> status.id().equals(own) || (!inUse && !used.containsValue(status.id())))
                .toList();
    }

    private Answer change(Visit visit, Consumer<WorkflowDescriptor> change) {
        screen.editing().change(Spot.seen(visit), screen.author(visit), change);
        return Answer.redirect(Spot.of(visit).steps());
    }

    static int id(Visit visit) {
        return visit.smallId("workflowStep");
    }
}
