package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.workflow.xml.RuleRows;

/**
 * A transition and where it may be made.
 *
 * @param type {@code initial}, {@code global}, {@code common} or {@code ordinary}, as Jira calls them
 * @param from the steps that offer it; none for the initial and for global ones
 * @param target the step that it leads to; none for one that stays where the issue is
 */
public record Transition(
        ActionDescriptor action, String type, List<StepDescriptor> from, Optional<StepDescriptor> target) {
    public static final String INITIAL = "initial";
    public static final String GLOBAL = "global";
    public static final String COMMON = "common";
    public static final String ORDINARY = "ordinary";
    static final String SCREEN = "jira.fieldscreen.id";
    static final String DESCRIPTION = "jira.description";

    public int id() {
        return action.getId();
    }

    public String name() {
        return action.getName();
    }

    public boolean initial() {
        return INITIAL.equals(type);
    }

    public boolean global() {
        return GLOBAL.equals(type);
    }

    public String description() {
        return text(DESCRIPTION);
    }

    /** The id of the screen that it shows; empty for none. */
    public String screenId() {
        return text(SCREEN);
    }

    /** In the workflow's order: initial, global, then those of the steps. */
    public static List<Transition> allOf(WorkflowDescriptor descriptor) {
        return RuleRows.actions(descriptor)
                .map(action -> of(descriptor, action))
                .toList();
    }

    public static Optional<Transition> find(WorkflowDescriptor descriptor, int id) {
        return RuleRows.actions(descriptor)
                .filter(action -> action.getId() == id)
                .findFirst()
                .map(action -> of(descriptor, action));
    }

    /** One that has to be there. */
    public static Transition required(WorkflowDescriptor descriptor, int id) {
        return find(descriptor, id).orElseThrow(() -> new WorkflowRefusal("workbench.workflow.refused.transition", id));
    }

    private static Transition of(WorkflowDescriptor descriptor, ActionDescriptor action) {
        List<StepDescriptor> from = RuleArgs.<StepDescriptor>typed(descriptor.getSteps()).stream()
                .filter(step -> step.getActions().contains(action))
                .toList();
        int target = action.getUnconditionalResult().getStep();
        return new Transition(action, type(descriptor, action), from, Optional.ofNullable(descriptor.getStep(target)));
    }

    private static String type(WorkflowDescriptor descriptor, ActionDescriptor action) {
        if (descriptor.getInitialActions().contains(action)) {
            return INITIAL;
        }
        if (descriptor.getGlobalActions().contains(action)) {
            return GLOBAL;
        }
        return descriptor.getCommonActions().containsValue(action) ? COMMON : ORDINARY;
    }

    private String text(String name) {
        Object held = action.getMetaAttributes().get(name);
        return held == null ? "" : held.toString();
    }
}
