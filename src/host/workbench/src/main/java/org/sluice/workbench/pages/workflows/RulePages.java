package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.rules.OfferedRule;
import org.sluice.workbench.pages.workflows.rules.RuleCatalogue;
import org.sluice.workbench.pages.workflows.rules.RuleScreen;
import org.sluice.workbench.workflow.editing.RuleKind;
import org.sluice.workbench.workflow.editing.Rules;
import org.sluice.workbench.workflow.editing.Transition;
import org.sluice.workbench.workflow.editing.WorkflowRefusal;
import org.sluice.workbench.workflow.store.Workflow;

/** Adds rules of one kind to a transition: choose which, fill in its form, keep it; and edits those that are there. */
final class RulePages {
    private final WorkflowScreen screen;
    private final RuleCatalogue catalogue;
    private final RuleKind kind;

    RulePages(WorkflowScreen screen, RuleCatalogue catalogue, RuleKind kind) {
        this.screen = screen;
        this.catalogue = catalogue;
        this.kind = kind;
    }

    Answer choose(Visit visit, String fault) {
        List<Offer> offers = catalogue.addable(transition(visit), kind, visit.locale()).stream()
                .map(rule -> new Offer(rule.key(), rule.name(visit.locale()), rule.description(visit.locale())))
                .toList();
        Map<String, Object> model = model(visit, fault);
        model.put("offers", offers);
        model.put("chosen", visit.text("type"));
        return draw(visit, "choose", "workflow-rule-choose.vm", model, RuleScreen.of(visit.context()));
    }

    /** A rule to choose. */
    public record Offer(String key, String name, String description) {}

    /** On to the form of the rule that was chosen; one that asks nothing is added at once. */
    Answer next(Visit visit) {
        OfferedRule rule = chosen(visit);
        if (!rule.asks()) {
            return add(visit);
        }
        return Answer.redirect(Spot.FOLDER + "AddWorkflowTransition" + kind.action() + "Params!default.jspa?"
                + Spot.of(visit).query() + "&workflowTransition=" + TransitionPage.id(visit) + "&type="
                + URLEncoder.encode(rule.key(), StandardCharsets.UTF_8) + "&conditionGroup="
                + URLEncoder.encode(visit.text("conditionGroup"), StandardCharsets.UTF_8) + "&workflowVersion="
                + URLEncoder.encode(visit.text("workflowVersion"), StandardCharsets.UTF_8));
    }

    Answer input(Visit visit, String fault) {
        OfferedRule rule = chosen(visit);
        return form(visit, fault, rule, drawn -> rule.input(drawn), "add");
    }

    Answer add(Visit visit) {
        OfferedRule rule = chosen(visit);
        Map<String, String> args = rule.arguments(form(visit));
        AtomicReference<String> place = new AtomicReference<>("");
        screen.editing().change(Spot.seen(visit), screen.author(visit), descriptor -> {
            Transition transition = Transition.required(descriptor, TransitionPage.id(visit));
            Rules rules = new Rules(transition.action(), kind);
            place.set(
                    kind == RuleKind.CONDITION
                            ? rules.addToGroup(visit.text("conditionGroup"), args)
                            : rules.insert(catalogue.placeFor(transition, rule), args));
        });
        return back(visit, place.get());
    }

    Answer edit(Visit visit, String fault) {
        AbstractDescriptor held = held(transition(visit), visit);
        OfferedRule rule = editable(held);
        return form(visit, fault, rule, drawn -> rule.edit(drawn, held), "edit");
    }

    Answer update(Visit visit) {
        screen.editing().change(Spot.seen(visit), screen.author(visit), descriptor -> {
            Transition transition = Transition.required(descriptor, TransitionPage.id(visit));
            OfferedRule rule = editable(held(transition, visit));
            new Rules(transition.action(), kind).replace(visit.text("count"), rule.arguments(form(visit)));
        });
        return back(visit, visit.text("count"));
    }

    private OfferedRule editable(AbstractDescriptor held) {
        return catalogue
                .of(held, kind)
                .filter(rule -> rule.flags().editable())
                .orElseThrow(() -> new WorkflowRefusal("workbench.workflow.refused.editable"));
    }

    private AbstractDescriptor held(Transition transition, Visit visit) {
        return new Rules(transition.action(), kind).at(visit.text("count"));
    }

    private OfferedRule chosen(Visit visit) {
        String key = visit.text("type");
        if (key.isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.choose");
        }
        return catalogue.addable(transition(visit), kind, visit.locale()).stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new WorkflowRefusal("workbench.workflow.refused.addable", key));
    }

    private Transition transition(Visit visit) {
        Workflow workflow = screen.workflow(visit);
        if (!screen.editing().isEditable(workflow)) {
            throw new WorkflowRefusal("workbench.workflow.refused.active", workflow.name());
        }
        return Transition.required(screen.workflows().descriptor(workflow), TransitionPage.id(visit));
    }

    private Answer form(
            Visit visit, String fault, OfferedRule rule, Function<RuleScreen, String> fields, String purpose) {
        RuleScreen drawn = RuleScreen.of(visit.context());
        Map<String, Object> model = model(visit, fault);
        model.put("fieldsHtml", fields.apply(drawn));
        model.put("name", rule.name(visit.locale()));
        model.put("description", rule.description(visit.locale()));
        model.put("type", rule.key());
        model.put("purpose", purpose);
        return draw(visit, purpose, "workflow-rule-form.vm", model, drawn);
    }

    private Map<String, Object> model(Visit visit, String fault) {
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", screen.head(screen.workflow(visit)));
        model.put("transition", TransitionRow.of(transition(visit)));
        model.put("kind", kind);
        model.put("group", visit.text("conditionGroup"));
        model.put("count", visit.text("count"));
        // A form that is shown again after somebody else's change must not overwrite that change.
        String version = visit.text("workflowVersion");
        model.put("version", version.isEmpty() ? screen.workflow(visit).version() : version);
        return model;
    }

    private Answer draw(Visit visit, String purpose, String template, Map<String, Object> model, RuleScreen drawn) {
        String title = screen.text(visit).get("workbench.workflow.rule." + purpose + "." + kind.tab());
        return screen.page(
                visit, title, template, model, drawn.resources().required().toArray(String[]::new));
    }

    /** What the rule's form holds: everything that is not the host's own. */
    private static Map<String, String[]> form(Visit visit) {
        return new HashMap<>(visit.request().getParameterMap());
    }

    private Answer back(Visit visit, String place) {
        return Answer.redirect(
                Spot.of(visit).transition(TransitionPage.id(visit), kind.tab()) + "&highlight=" + place + "#rules");
    }
}
