package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.Stub;
import org.sluice.work.KeptElsewhere;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;

/** Tests {@link NightlyCheck}. */
public class NightlyCheckTest {

    private static final long THERE = 100;
    private static final long GONE = 200;
    private static final long OFF_AND_GONE = 300;
    private static final long MADE_AND_GONE = 400;

    /** Forgets nothing, and keeps nothing else from being forgotten. */
    private static final KeptElsewhere FAULTY = new KeptElsewhere() {
        @Override
        public Set<Long> projects() {
            return Set.of(GONE);
        }

        @Override
        public void forget(long projectId) {
            throw new IllegalStateException("the table of project " + projectId + " is locked");
        }
    };

    private final ManualScheduler scheduler = new ManualScheduler();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final List<Long> made = new ArrayList<>(List.of(THERE, MADE_AND_GONE));
    private final NightlyCheck check = new NightlyCheck(
            ledger,
            List.of(FAULTY, new KeptElsewhere() {
                @Override
                public Set<Long> projects() {
                    return new TreeSet<>(made);
                }

                @Override
                public void forget(long projectId) {
                    made.remove(projectId);
                }
            }),
            Stub.of(ProjectManager.class)
                    .answers(
                            "getProjectObj",
                            arguments -> arguments[0].equals(THERE)
                                    ? Stub.of(Project.class).make()
                                    : null)
                    .make(),
            new BackgroundJob(scheduler, Clock.systemUTC()));

    @Test
    public void shouldBePlannedForEachNightOncePerCluster() {
        check.onStart();

        JobConfig config = scheduler.due().values().iterator().next();

        assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getSchedule().getCronScheduleInfo().getCronExpression())
                .isEqualTo(NightlyCheck.WHEN);
    }

    @Test
    public void shouldHaveEveryLedgerCheckedAndForgetProjectsThatAreGone() {
        ledger.apply(THERE, ProjectSettings.OFF.on(true));
        ledger.apply(GONE, ProjectSettings.OFF.on(true));
        ledger.apply(OFF_AND_GONE, ProjectSettings.OFF);
        check.onStart();

        scheduler.runAll();

        assertThat(ledger.askedToReadAgain()).containsExactly(THERE);
        assertThat(ledger.state(GONE)).isEqualTo(LedgerState.OFF);
        assertThat(ledger.kept()).containsExactly(THERE);
        assertThat(made).containsExactly(THERE);
    }
}
