package org.sluice.intake.jira;

import java.util.Optional;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepState;
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
     * Whether a sweep tells the reporter, which from now on knows that the receiving team has the task. Asked again it says the same, also when
     * the server was killed in between: what is written down as delivered is the sweep's to tell, and nobody else's. One that tells reporters
     * already takes nothing more: such a task is told of by itself.
     */
    boolean takes(Outgoing out) {
        Optional<SweptTask> swept = sweeps.of(out.taskId()).stream()
                .filter(task -> task.is(out.said()))
                .findFirst();
        if (swept.isEmpty()) {
            return false;
        }
        SweptTask task = swept.get();
        boolean known = task.step() != SweptStep.MOVED && task.step().isPassedOn();
        if (!known && state(task).filter(SweepState::isGathering).isEmpty()) {
            return false;
        }
        if (!known) {
            sweeps.delivered(task.id(), out.said().at(), out.made());
        }
        if (task.step() != SweptStep.TOLD
                && task.step() != SweptStep.UNTOLD
                && state(task).filter(SweepState.DONE::equals).isPresent()) {
            // One that was over in between has not seen this one: it looks once more, as it does itself after it is
            // over.
            sweeps.state(task.sweepId(), SweepState.TELLING);
        }
        return true;
    }

    private Optional<SweepState> state(SweptTask task) {
        return sweeps.one(task.sweepId()).map(Sweep::state);
    }
}
