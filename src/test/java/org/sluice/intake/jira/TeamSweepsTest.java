package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.platform.BackgroundJob;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.rules.PausedRules;

/** Tests {@link TeamSweeps}: what karl says of a sweep of SUP's two antennas is done by the job. */
public class TeamSweepsTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private final ManualScheduler scheduler = new ManualScheduler();
    private SweepStage stage;
    private TeamSweeps sweeps;

    @Before
    public void site() {
        stage = new SweepStage(jira, clock);
        SweepJob job = new SweepJob(stage.work(), new LocalLocks(), new BackgroundJob(scheduler, clock));
        job.onStart();
        sweeps = new TeamSweeps(
                stage.outbox.sweeps,
                job,
                Stub.of(PausedRules.class)
                        .answers("in", project -> stage.paused)
                        .make(),
                clock);
        scheduler.runAll();
    }

    @Test
    public void shouldHaveTheJobPassOnWhatWasChosen() {
        begun();
        assertThat(stage.moved).isEmpty();

        scheduler.runAll();

        assertThat(stage.moved).containsExactly("SUP-1", "SUP-2");
        assertThat(steps()).containsOnly(SweptStep.MOVED);
        assertThat(scheduler.due()).as("it looks again for what was delivered").hasSize(1);
    }

    @Test
    public void shouldPassNothingOnWhileStoppedAndGoOnAsWhoeverSaysSo() {
        Sweep sweep = begun();
        sweeps.stop(sweep);
        scheduler.runAll();
        assertThat(stage.moved).isEmpty();

        sweeps.resume(latest(), "vera");

        assertThat(latest().by()).isEqualTo("vera");
        scheduler.runAll();
        assertThat(stage.moved).hasSize(2);
    }

    @Test
    public void shouldLeaveWhereItIsWhatIsAheadWhenItIsEnded() {
        Sweep sweep = begun();
        SweptTask first = sweeps.tasks(sweep.id()).get(0);
        stage.outbox.sweeps.moving(first.id(), clock.instant());

        sweeps.end(sweep);
        scheduler.runAll();

        assertThat(steps()).containsExactly(SweptStep.MOVED, SweptStep.SKIPPED);
        assertThat(sweeps.tasks(sweep.id()).get(1).why()).isEqualTo("ended");
        assertThat(latest().state()).isEqualTo(SweepState.RUNNING);
    }

    @Test
    public void shouldKnowWhetherSluiceIsPaused() {
        assertThat(sweeps.isPaused(stage.project())).isFalse();
        stage.paused = true;
        assertThat(sweeps.isPaused(stage.project())).isTrue();
    }

    private Sweep begun() {
        MutableIssue one = stage.outbox.reported("rita", "Antenna 1", "");
        MutableIssue two = stage.outbox.reported("rita", "Antenna 2", "");
        sweeps.start(
                stage.project(),
                "karl",
                List.of(
                        new SweepChoice(one.getId(), 1, "Network", "So"),
                        new SweepChoice(two.getId(), 1, "Network", "So")));
        return latest();
    }

    private Sweep latest() {
        return sweeps.latest(stage.project()).orElseThrow();
    }

    private List<SweptStep> steps() {
        return sweeps.tasks(latest().id()).stream().map(SweptTask::step).toList();
    }
}
