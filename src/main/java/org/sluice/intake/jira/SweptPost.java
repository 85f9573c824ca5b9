package org.sluice.intake.jira;

import java.util.Optional;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;

/** Keeps what the outbox would tell the reporter of a task that a sweep passed on, for the one letter that the sweep writes them. */
public final class SweptPost {

    private final AoSweeps sweeps;

    /** Asks the rows of sweeps. */
    public SweptPost(AoSweeps sweeps) {
        this.sweeps = sweeps;
    }

    /**
     * Whether a sweep tells the reporter, which from now on knows that the receiving team has the task. Asked again it says the same. One that
     * tells reporters already takes nothing more: such a task is told of by itself.
     */
    boolean takes(Outgoing out) {
        Optional<SweptTask> swept = sweeps.of(out.taskId()).stream()
                .filter(task -> task.is(out.said()))
                .findFirst();
        if (swept.isEmpty()) {
            return false;
        }
        SweptTask task = swept.get();
        if (task.step() == SweptStep.TOLD || task.step() == SweptStep.UNTOLD) {
            return true;
        }
        if (!isGathering(task)) {
            return false;
        }
        sweeps.delivered(task.id(), out.said().at(), out.made());
        // Looked at once more: a sweep that began to tell in between may not have seen this one.
        return isGathering(task);
    }

    private boolean isGathering(SweptTask task) {
        return sweeps.one(task.sweepId())
                .map(Sweep::state)
                .filter(state -> state.isGathering())
                .isPresent();
    }
}
