package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.Stub;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;

/** Tests {@link NightlyCheck}. */
public class NightlyCheckTest {

    private static final long THERE = 100;
    private static final long GONE = 200;

    private final ManualScheduler scheduler = new ManualScheduler();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final NightlyCheck check = new NightlyCheck(
            ledger,
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
        check.onStart();

        scheduler.runAll();

        assertThat(ledger.askedToReadAgain()).containsExactly(THERE);
        assertThat(ledger.state(GONE)).isEqualTo(LedgerState.OFF);
        assertThat(ledger.settings(GONE)).isEqualTo(ProjectSettings.OFF);
    }
}
