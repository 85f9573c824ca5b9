package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Instant;
import java.util.Date;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.StoryReader;
import org.sluice.work.Before;
import org.sluice.work.LedgerState;
import org.sluice.work.LedgerState.Phase;
import org.sluice.work.ProjectSettings;
import org.sluice.work.ReadingProblem;
import org.sluice.workbench.testing.AoRule;

/** Tests what {@link LedgerFiller} does with a project that cannot be read, and with one that is gone. */
public class LedgerRetryTest {

    private static final long PROJECT = 100;
    private static final Instant NOW = instant("2026-03-10");
    private static final ProjectSettings ON = ProjectSettings.OFF.on(true);

    @Rule
    public final AoRule tables = new AoRule(
            LedgerRow.class,
            FillRow.class,
            SettingsRow.class,
            TouchedRow.class,
            CheckRow.class,
            BeforeRow.class,
            StreamProjectRow.class);

    private final ManualScheduler scheduler = new ManualScheduler();
    private final SetClock clock = new SetClock(NOW);
    private final StoryReader reader =
            new StoryReader().with(created("2026-03-02").id(7));

    @Test
    public void shouldWaitLongerAfterEachFailure() {
        AoLedger ledger = failing();

        assertThat(nextRun()).isEqualTo(NOW.plusSeconds(60));
        clock.set(NOW.plusSeconds(60));
        scheduler.runAll();

        assertThat(nextRun()).isEqualTo(NOW.plusSeconds(60 + 120));
        assertThat(ledger.state(PROJECT).problems()).containsExactly(ReadingProblem.FAILED);
    }

    @Test
    public void shouldNotBeTriedEarlierBecauseSomethingElseIsToBeDone() {
        AoLedger ledger = failing();
        reader.mend();

        ledger.apply(PROJECT + 1, ON);
        scheduler.runAll();

        assertThat(ledger.state(PROJECT + 1).phase()).isEqualTo(Phase.READY);
        assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.FILLING);
        assertThat(nextRun()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    public void shouldBeReadWhenItsTimeHasCome() {
        AoLedger ledger = failing();
        reader.mend();

        clock.set(NOW.plusSeconds(60));
        scheduler.runAll();

        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.ready(1, NOW));
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldNotWaitWhenSomebodyAsksForIt() {
        AoLedger ledger = failing();
        reader.mend();

        ledger.readAgain(PROJECT);
        scheduler.runAll();

        assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.READY);
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldForgetAProjectThatIsGone() {
        AoLedger ledger = failing();
        AoSettingsBefore before = new AoSettingsBefore(tables.ao());
        before.remember(PROJECT, new Before("ada", ProjectSettings.OFF));
        reader.withoutProject(PROJECT);

        clock.set(NOW.plusSeconds(60));
        scheduler.runAll();

        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.OFF);
        assertThat(ledger.settings(PROJECT)).isEqualTo(ProjectSettings.OFF);
        assertThat(before.of(PROJECT)).isEmpty();
        assertThat(scheduler.due()).isEmpty();
    }

    private AoLedger failing() {
        AoLedger ledger =
                WiredLedger.started(tables.ao(), reader, scheduler, clock).ledger();
        reader.breakOn(7);
        ledger.apply(PROJECT, ON);
        scheduler.runAll();
        return ledger;
    }

    private Instant nextRun() {
        return scheduler.due().values().stream()
                .map(job -> job.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                .map(Date::toInstant)
                .findFirst()
                .orElseThrow();
    }
}
