package org.sluice.intake.jira;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.Sweeps;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.work.rules.PausedRules;

/** The sweeps as a team handles them: what it says is written down, and the job does it. */
public final class TeamSweeps implements Sweeps {

    private final AoSweeps sweeps;
    private final SweepJob job;
    private final PausedRules paused;
    private final Clock clock;

    /** Asks the tables, and has the job run. */
    public TeamSweeps(AoSweeps sweeps, SweepJob job, PausedRules paused, Clock clock) {
        this.sweeps = sweeps;
        this.job = job;
        this.paused = paused;
        this.clock = clock;
    }

    @Override
    public Optional<Sweep> latest(long projectId) {
        return sweeps.latest(projectId);
    }

    @Override
    public List<SweptTask> tasks(long sweepId) {
        return sweeps.tasks(sweepId);
    }

    @Override
    public void start(long projectId, String person, List<SweepChoice> choices) {
        sweeps.start(projectId, person, clock.instant(), choices);
        job.runSoon();
    }

    @Override
    public void stop(Sweep sweep) {
        sweeps.state(sweep.id(), SweepState.STOPPED);
    }

    @Override
    public void resume(Sweep sweep, String person) {
        sweeps.goOn(sweep.id(), person);
        job.runSoon();
    }

    @Override
    public void end(Sweep sweep) {
        // What is being passed on just now, or was when the server was killed, is for the job to finish.
        List<SweptTask> waiting = sweeps.tasks(sweep.id()).stream()
                .filter(task -> task.step() == SweptStep.WAITING)
                .toList();
        sweeps.ended(waiting);
        sweeps.goOn(sweep.id(), sweep.by());
        job.runSoon();
    }

    @Override
    public boolean isPaused(long projectId) {
        return paused.in(projectId);
    }
}
