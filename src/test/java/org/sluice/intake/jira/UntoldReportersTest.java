package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import java.time.Duration;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outbox.Waiting;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;

/** Tests what becomes of what reporters cannot be told: karl says it. */
public class UntoldReportersTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private OutboxStage stage;

    @Before
    public void site() {
        stage = new OutboxStage(jira, clock).site();
        stage.person("vera", "en", true, "vera@example.org");
        stage.person("maja", "sv", true, "maja@example.org");
    }

    @Test
    public void shouldKeepWhatCannotBeToldAndTellItWhenItCan() {
        MutableIssue task = stage.reported("vera", "A lamp", "");
        stage.hasMailServer = false;
        stage.said(task, IntakeOutcome.ACCEPT_URGENT, "", "");

        stage.run();
        Waiting held = stage.outbox.of(task.getProjectId()).get(0);
        assertThat(held.hindered().orElseThrow().why()).isEqualTo(Hindrance.NO_MAIL_SERVER);
        assertThat(held.due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        stage.hasMailServer = true;
        stage.run();
        assertThat(stage.mail).isEmpty();
        clock.set(held.due());
        stage.run();

        assertThat(stage.mail).hasSize(1);
        assertThat(stage.outbox.of(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldGiveUpAfterThreeDaysAndWaitForSomebodysWord() {
        MutableIssue task = stage.reported("vera", "A lamp", "");
        stage.hasMailServer = false;
        stage.said(task, IntakeOutcome.ACCEPT_URGENT, "", "");
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        stage.run();
        stage.hasMailServer = true;

        assertThat(stage.outbox.next()).isEmpty();
        long id = stage.outbox.of(task.getProjectId()).get(0).out().id();
        stage.outbox.again(id, false, clock.instant());
        stage.run();

        assertThat(stage.mail).hasSize(1);
    }

    @Test
    public void shouldLetGoAfterAMonthOfWhatIsNoNewsAnyMore() {
        MutableIssue task = stage.reported("vera", "A lamp", "");
        stage.hasMailServer = false;
        stage.said(task, IntakeOutcome.ACCEPT_URGENT, "", "");
        clock.set(clock.instant().plus(Duration.ofDays(29)));
        stage.run();
        stage.run();
        assertThat(stage.outbox.of(task.getProjectId())).hasSize(1);

        clock.set(clock.instant().plus(Duration.ofDays(1)));
        stage.run();

        assertThat(stage.outbox.of(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldSayOfWhomItCannotBeTold() {
        stage.person("gone", "en", false, "gone@example.org");
        stage.person("mute", "en", true, "");
        MutableIssue first = stage.reported("vera", "A lamp", "");
        MutableIssue second = stage.reported("vera", "Another lamp", "");
        reporter(first, "gone");
        reporter(second, "mute");
        stage.said(first, IntakeOutcome.NOT_FOR_US, "", "No");
        stage.said(second, IntakeOutcome.NOT_FOR_US, "", "No");

        stage.run();

        assertThat(stage.outbox.of(first.getProjectId()))
                .extracting(waiting -> waiting.hindered().orElseThrow().why())
                .containsExactly(Hindrance.REPORTER_GONE, Hindrance.NO_MAIL_ADDRESS);
    }

    private void reporter(MutableIssue task, String key) {
        jira.database
                .jdbi()
                .useHandle(sql -> sql.execute("UPDATE issue SET reporter_key = ? WHERE id = ?", key, task.getId()));
    }
}
