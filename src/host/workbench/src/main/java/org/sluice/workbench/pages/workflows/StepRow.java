package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.pages.issues.Lozenges;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.workflow.editing.StepEditing;
import org.sluice.workbench.workflow.editing.Transition;

/**
 * A step with what leads on from it.
 *
 * @param status the name of the status that it stands for; its id when that is gone
 * @param lozenge the style of the status
 * @param reached whether a transition leads to it from elsewhere
 */
public record StepRow(
        int id,
        String name,
        String statusId,
        String status,
        String lozenge,
        List<TransitionRow> transitions,
        boolean reached) {
    static List<StepRow> of(WorkflowDescriptor descriptor, Constants constants) {
        return StepEditing.all(descriptor).stream()
                .map(step -> of(descriptor, step, constants))
                .toList();
    }

    private static StepRow of(WorkflowDescriptor descriptor, StepDescriptor step, Constants constants) {
        String statusId = StepEditing.statusOf(step);
        Optional<Status> status = constants.status(statusId);
        return new StepRow(
                step.getId(),
                step.getName(),
                statusId,
                status.map(Status::name).orElse(statusId),
                status.map(Lozenges::of).orElse("aui-lozenge aui-lozenge-subtle aui-lozenge-error"),
                Transition.allOf(descriptor).stream()
                        .filter(transition -> transition.from().contains(step))
                        .map(TransitionRow::of)
                        .toList(),
                StepEditing.isReached(descriptor, step));
    }
}
