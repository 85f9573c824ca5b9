package org.sluice.intake.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.Sweeps;
import org.sluice.intake.domain.SweptTask;
import org.sluice.platform.QueueJob;
import org.sluice.work.rules.PausedRules;

/**
 * Passes on what teams have chosen of their backlogs, a batch at a time, and then has the reporters told. Whether a sweep was stopped is asked
 * before each task.
 */
public final class SweepWork implements QueueJob.Work {

    /** How often it is looked whether the receiving teams have what was passed on. */
    static final Duration LOOK = Duration.ofSeconds(15);

    private final AoSweeps sweeps;
    private final SweepMoves moves;
    private final SweepTelling telling;
    private final PausedRules paused;
    private final UserManager users;

    /** Takes rows from the plugin's tables. */
    public SweepWork(AoSweeps sweeps, SweepMoves moves, SweepTelling telling, PausedRules paused, UserManager users) {
        this.sweeps = sweeps;
        this.moves = moves;
        this.telling = telling;
        this.paused = paused;
        this.users = users;
    }

    @Override
    public boolean pending() {
        return running().stream().anyMatch(sweep -> !sweeps.ahead(sweep.id(), 1).isEmpty());
    }

    private List<Sweep> running() {
        return sweeps.atWork().stream()
                .filter(sweep -> sweep.state() == SweepState.RUNNING)
                .filter(sweep -> !paused.in(sweep.projectId()))
                .toList();
    }

    @Override
    public Optional<Duration> waiting() {
        return sweeps.atWork().isEmpty() ? Optional.empty() : Optional.of(LOOK);
    }

    @Override
    public void drain(BooleanSupplier stopped) {
        for (Sweep sweep : running()) {
            if (batch(sweep, stopped)) {
                return;
            }
        }
        for (Sweep sweep : sweeps.atWork()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            if (sweeps.ahead(sweep.id(), 1).isEmpty()) {
                telling.tell(sweep);
            }
        }
    }

    /** Whether it was told to stop. */
    private boolean batch(Sweep sweep, BooleanSupplier stopped) {
        List<SweptTask> batch = sweeps.ahead(sweep.id(), Sweeps.BATCH);
        ApplicationUser person = users.getUserByKey(sweep.by());
        if (!batch.isEmpty() && (person == null || !person.isActive())) {
            // Nobody does it any more; somebody else of the team has it go on.
            sweeps.state(sweep.id(), SweepState.STOPPED);
            return false;
        }
        for (SweptTask task : batch) {
            if (stopped.getAsBoolean()) {
                return true;
            }
            if (!isRunning(sweep)) {
                return false;
            }
            moves.move(person, sweep.projectId(), task);
        }
        return false;
    }

    private boolean isRunning(Sweep sweep) {
        return sweeps.one(sweep.id())
                .filter(now -> now.state() == SweepState.RUNNING)
                .isPresent();
    }
}
