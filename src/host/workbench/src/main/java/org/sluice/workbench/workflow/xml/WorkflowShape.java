package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Jira asks of a workflow beyond OSWorkflow: one status for each step, and results that lead somewhere. */
public final class WorkflowShape {
    private static final String STATUS = "jira.status.id";
    /** As a result, the step that the issue is at. */
    private static final int ITSELF = -1;

    private WorkflowShape() {}

    /** Step id to status id, in the workflow's order. */
    public static Map<Integer, String> statuses(WorkflowDescriptor descriptor) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            found.put(step.getId(), String.valueOf(step.getMetaAttributes().get(STATUS)));
        }
        return found;
    }

    public static Optional<StepDescriptor> stepOf(WorkflowDescriptor descriptor, String statusId) {
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            if (statusId.equals(step.getMetaAttributes().get(STATUS))) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Where the issue stands after the action; nothing for one that leaves it where it is. */
    public static Optional<String> targetOf(WorkflowDescriptor descriptor, ActionDescriptor action) {
        return Optional.ofNullable(
                statuses(descriptor).get(action.getUnconditionalResult().getStep()));
    }

    static void check(WorkflowDescriptor descriptor) {
        Set<Object> seen = new HashSet<>();
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            Object status = step.getMetaAttributes().get(STATUS);
            if (status == null) {
                throw new BadWorkflowException(
                        "status",
                        "The step \"{0}\" names no status: it needs the property {1}.",
                        step.getName(),
                        STATUS);
            }
            if (!seen.add(status)) {
                throw new BadWorkflowException("twice", "Two steps stand for the status {0}.", status);
            }
        }
        if (descriptor.getInitialActions().isEmpty()) {
            throw new BadWorkflowException("initial", "The workflow has no action that creates an issue.");
        }
        RuleRows.actions(descriptor).forEach(action -> checkAction(descriptor, action));
    }

    private static void checkAction(WorkflowDescriptor descriptor, ActionDescriptor action) {
        ResultDescriptor result = action.getUnconditionalResult();
        if (result == null) {
            throw new BadWorkflowException("result", "The transition \"{0}\" has no result.", action.getName());
        }
        if (result.getSplit() != 0 || result.getJoin() != 0) {
            throw new BadWorkflowException(
                    "split",
                    "The transition \"{0}\" splits or joins; an issue stands at one status.",
                    action.getName());
        }
        if (result.getStep() != ITSELF && descriptor.getStep(result.getStep()) == null) {
            throw new BadWorkflowException(
                    "target", "The transition \"{0}\" leads to a step that is not there.", action.getName());
        }
    }
}
