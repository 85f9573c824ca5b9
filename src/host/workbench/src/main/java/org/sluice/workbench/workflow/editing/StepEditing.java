package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/** Adds, changes and removes steps; each stands for one status of its own. */
public final class StepEditing {
    private static final String STATUS = "jira.status.id";

    private StepEditing() {}

    public static List<StepDescriptor> all(WorkflowDescriptor descriptor) {
        return RuleArgs.typed(descriptor.getSteps());
    }

    public static StepDescriptor required(WorkflowDescriptor descriptor, int id) {
        return Optional.ofNullable(descriptor.getStep(id))
                .orElseThrow(() -> new WorkflowRefusal("workbench.workflow.refused.step", id));
    }

    public static String statusOf(StepDescriptor step) {
        return String.valueOf(step.getMetaAttributes().get(STATUS));
    }

    public static StepDescriptor add(WorkflowDescriptor descriptor, String name, String statusId) {
        StepDescriptor step = new StepDescriptor();
        step.setId(
                all(descriptor).stream().mapToInt(StepDescriptor::getId).max().orElse(0) + 1);
        write(descriptor, step, name, statusId);
        descriptor.addStep(step);
        return step;
    }

    public static void change(WorkflowDescriptor descriptor, int id, String name, String statusId) {
        write(descriptor, required(descriptor, id), name, statusId);
    }

    /** Takes away a step to which nothing leads. */
    public static void remove(WorkflowDescriptor descriptor, int id) {
        StepDescriptor step = required(descriptor, id);
        if (isReached(descriptor, step)) {
            throw new WorkflowRefusal("workbench.workflow.refused.reached", step.getName());
        }
        if (all(descriptor).size() == 1) {
            throw new WorkflowRefusal("workbench.workflow.refused.last");
        }
        descriptor.getSteps().remove(step);
    }

    /** Whether a transition leads to the step from elsewhere. */
    public static boolean isReached(WorkflowDescriptor descriptor, StepDescriptor step) {
        return Transition.allOf(descriptor).stream()
                .filter(transition -> transition.from().isEmpty()
                        || transition.from().stream().anyMatch(from -> from != step))
                .anyMatch(transition ->
                        transition.target().filter(target -> target == step).isPresent());
    }

    @SuppressWarnings("unchecked") // Properties are texts by name.
    private static void write(WorkflowDescriptor descriptor, StepDescriptor step, String name, String statusId) {
        if (name.isBlank()) {
            throw new WorkflowRefusal("workbench.workflow.refused.name");
        }
        WorkflowShape.stepOf(descriptor, statusId)
                .filter(other -> other != step)
                .ifPresent(other -> {
                    throw new WorkflowRefusal("workbench.workflow.refused.status", other.getName());
                });
        step.setName(name.strip());
        step.getMetaAttributes().put(STATUS, statusId);
    }
}
