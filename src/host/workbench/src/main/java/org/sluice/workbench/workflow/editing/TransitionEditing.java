package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.workflow.xml.RuleRows;
import org.sluice.workbench.workflow.xml.SharedActions;

/** Adds, changes and removes transitions. A new one has the five post-functions without which it would do nothing. */
public final class TransitionEditing {
    private static final String PACKAGE = "com.atlassian.jira.workflow.function.";
    private static final List<String> ESSENTIAL = List.of(
            PACKAGE + "issue.UpdateIssueStatusFunction",
            PACKAGE + "misc.CreateCommentFunction",
            PACKAGE + "issue.GenerateChangeHistoryFunction",
            PACKAGE + "issue.IssueReindexFunction");
    private static final int ITSELF = -1;

    private TransitionEditing() {}

    /**
     * What a transition is to be.
     *
     * @param target the step that it leads to; nothing to stay where the issue is
     * @param screenId empty for none
     */
    public record Wish(String name, String description, Optional<Integer> target, String screenId) {
        public Wish {
            if (name.isBlank()) {
                throw new WorkflowRefusal("workbench.workflow.refused.name");
            }
        }
    }

    /** Adds a transition to the step, or, without one, to all steps. */
    public static Transition add(WorkflowDescriptor descriptor, Optional<Integer> fromStep, Wish wish) {
        ActionDescriptor action = new ActionDescriptor();
        action.setId(freshId(descriptor));
        action.setUnconditionalResult(result());
        write(descriptor, action, wish);
        if (fromStep.isEmpty()) {
            descriptor.addGlobalAction(action);
        } else {
            StepDescriptor step = StepEditing.required(descriptor, fromStep.get());
            action.setParent(step);
            RuleArgs.typed(step.getActions()).add(action);
        }
        return Transition.required(descriptor, action.getId());
    }

    /** Those of other steps that the step could offer too. */
    public static List<Transition> reusable(WorkflowDescriptor descriptor, int stepId) {
        return Transition.allOf(descriptor).stream()
                .filter(transition -> !transition.from().isEmpty()
                        && transition.from().stream().noneMatch(step -> step.getId() == stepId))
                .toList();
    }

    /** The workflow in which the step offers a transition of another step: from now on they share it, rules and all. */
    public static WorkflowDescriptor reuse(WorkflowDescriptor descriptor, int id, int stepId) {
        StepEditing.required(descriptor, stepId);
        if (reusable(descriptor, stepId).stream().noneMatch(transition -> transition.id() == id)) {
            throw new WorkflowRefusal("workbench.workflow.refused.reuse", id);
        }
        return SharedActions.with(descriptor, id, stepId);
    }

    /** The workflow in which the step no longer offers a transition that other steps offer as well. */
    public static WorkflowDescriptor remove(WorkflowDescriptor descriptor, int id, int stepId) {
        Transition transition = Transition.required(descriptor, id);
        boolean there = transition.from().stream().anyMatch(step -> step.getId() == stepId);
        if (!there || transition.from().size() < 2) {
            throw new WorkflowRefusal("workbench.workflow.refused.transition", id);
        }
        return SharedActions.without(descriptor, id, stepId);
    }

    public static void change(WorkflowDescriptor descriptor, int id, Wish wish) {
        Transition transition = Transition.required(descriptor, id);
        if (transition.initial() && wish.target().isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.itself");
        }
        write(descriptor, transition.action(), wish);
    }

    /** The workflow without the transition, whichever steps offer it. The one that makes issues stays. */
    public static WorkflowDescriptor remove(WorkflowDescriptor descriptor, int id) {
        Transition transition = Transition.required(descriptor, id);
        if (transition.initial()) {
            throw new WorkflowRefusal("workbench.workflow.refused.initial");
        }
        if (Transition.COMMON.equals(transition.type())) {
            return SharedActions.without(descriptor, id);
        }
        descriptor.getGlobalActions().remove(transition.action());
        transition.from().forEach(step -> step.getActions().remove(transition.action()));
        return descriptor;
    }

    private static void write(WorkflowDescriptor descriptor, ActionDescriptor action, Wish wish) {
        action.setName(wish.name().strip());
        put(action, Transition.DESCRIPTION, wish.description().strip());
        put(action, Transition.SCREEN, wish.screenId());
        action.setView(wish.screenId().isEmpty() ? null : "fieldscreen");
        int target = wish.target()
                .map(step -> StepEditing.required(descriptor, step).getId())
                .orElse(ITSELF);
        action.getUnconditionalResult().setStep(target);
    }

    @SuppressWarnings("unchecked") // Properties are texts by name.
    private static void put(ActionDescriptor action, String name, String value) {
        if (value.isEmpty()) {
            action.getMetaAttributes().remove(name);
        } else {
            action.getMetaAttributes().put(name, value);
        }
    }

    /** Above all that are there, in tens as Jira counts. */
    private static int freshId(WorkflowDescriptor descriptor) {
        int highest = RuleRows.actions(descriptor)
                .mapToInt(ActionDescriptor::getId)
                .max()
                .orElse(1);
        return Math.max(highest + 10, 11);
    }

    private static ResultDescriptor result() {
        ResultDescriptor result = new ResultDescriptor();
        result.setOldStatus("Not Done");
        result.setStatus("Done");
        List<Object> functions = RuleArgs.typed(result.getPostFunctions());
        ESSENTIAL.forEach(name -> functions.add(RuleKind.FUNCTION.rule(Map.of(RuleArgs.CLASS_NAME, name))));
        functions.add(RuleKind.FUNCTION.rule(
                Map.of(RuleArgs.CLASS_NAME, PACKAGE + "event.FireIssueEventFunction", "eventTypeId", "13")));
        return result;
    }
}
