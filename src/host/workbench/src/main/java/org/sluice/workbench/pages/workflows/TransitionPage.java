package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.rules.RuleScreen;
import org.sluice.workbench.workflow.editing.RuleKind;
import org.sluice.workbench.workflow.editing.Rules;
import org.sluice.workbench.workflow.editing.Transition;
import org.sluice.workbench.workflow.store.Workflow;

/** A transition with its conditions, validators and post-functions, one tab for each. */
final class TransitionPage {
    private final WorkflowScreen screen;
    private final RuleRows rows;

    TransitionPage(WorkflowScreen screen, RuleRows rows) {
        this.screen = screen;
        this.rows = rows;
    }

    static int id(Visit visit) {
        return visit.smallId("workflowTransition");
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer show(Visit visit, String fault) {
        Workflow workflow = screen.workflow(visit);
        WorkflowDescriptor descriptor = screen.workflows().descriptor(workflow);
        Transition transition = Transition.required(descriptor, id(visit));
        WorkflowHead head = screen.head(workflow);
        RuleKind kind = kind(visit, transition);
        RuleScreen drawn = RuleScreen.of(visit.context());
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", head);
        model.put("transition", TransitionRow.of(transition));
        model.put("screenName", screen.screenName(visit, transition.screenId()));
        model.put("tabs", List.of(RuleKind.values()));
        model.put("kind", kind);
        model.put("highlight", visit.text("highlight"));
        if (kind == RuleKind.CONDITION) {
            model.put("lines", rows.conditions(transition, drawn));
        } else {
            model.put("rules", rows.list(transition, kind, drawn));
        }
        return screen.page(
                visit,
                transition.name(),
                "workflow-transition.vm",
                model,
                drawn.resources().required().toArray(String[]::new));
    }

    /** The tab asked for; the transition that makes issues has no conditions, so it begins with the validators. */
    private static RuleKind kind(Visit visit, Transition transition) {
        Optional<RuleKind> asked = RuleKind.ofTab(visit.text("descriptorTab"));
        if (asked.isPresent()) {
            return asked.get();
        }
        boolean none = new Rules(transition.action(), RuleKind.CONDITION).all().isEmpty();
        return transition.initial() && none ? RuleKind.VALIDATOR : RuleKind.CONDITION;
    }
}
