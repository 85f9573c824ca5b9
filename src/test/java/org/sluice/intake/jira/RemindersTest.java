package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.MutableIssue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.jira.OutboxStage.Mail;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;

/** Tests {@link Reminders} of questions that were asked on a Tuesday, about tasks that wait for their reporter while they are open. */
public class RemindersTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T10:00:00Z"));

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
    public void shouldRemindOnceOnTheSecondWorkingDayInTheReportersLanguage() {
        List.of("vera", "rita", "maja").forEach(this::ask);
        stage.mail.clear();
        at("2026-11-26T09:59:59Z");
        assertThat(stage.mail).isEmpty();

        at("2026-11-26T10:02:00Z");

        assertThat(stage.mail)
                .extracting(Mail::subject)
                .containsExactly(
                        "SUP-1: our question still waits for you",
                        "SUP-2: vores spørgsmål venter stadig på dig",
                        "SUP-3: vår fråga väntar fortfarande på dig");
        assertThat(stage.mail.get(0).text())
                .contains("Some days ago we asked you", "Our question: Which lamp?", "/browse/SUP-1")
                .doesNotContain("karl", "Karl");
        at("2026-12-24T10:00:00Z");
        assertThat(stage.mail).hasSize(3);
        assertThat(stage.outbox.next()).isEmpty();
    }

    @Test
    public void shouldRemindNobodyWhoHasAnswered() {
        MutableIssue task = ask("vera");
        stage.mail.clear();
        stage.record(task, IntakeOutcome.ACCEPT_PLANNED, "");

        at("2026-11-26T10:02:00Z");

        assertThat(stage.mail).isEmpty();
        assertThat(stage.outbox.next()).isEmpty();
    }

    @Test
    public void shouldWaitWhileSluiceIsPausedOrNoMailLeaves() {
        ask("vera");
        stage.mail.clear();
        stage.paused = true;
        at("2026-11-26T10:02:00Z");
        stage.paused = false;
        stage.hasMailServer = false;
        at("2026-11-26T11:02:00Z");
        stage.hasMailServer = true;
        at("2026-11-26T11:30:00Z");
        assertThat(stage.mail).isEmpty();

        at("2026-11-26T12:02:00Z");

        assertThat(stage.mail).hasSize(1);
    }

    @Test
    public void shouldLetGoOfAQuestionThatIsNoNewsAnyMore() {
        ask("vera");
        stage.mail.clear();

        at("2026-12-25T10:00:00Z");

        assertThat(stage.mail).isEmpty();
        assertThat(stage.outbox.next()).isEmpty();
    }

    @Test
    public void shouldKeepNoRowOfWhoAskedThemselves() {
        ask("karl");

        assertThat(stage.outbox.next()).isEmpty();
    }

    private MutableIssue ask(String reporter) {
        MutableIssue task = stage.reported(reporter, "A lamp", "");
        stage.said(task, IntakeOutcome.ASK, "", "Which lamp?");
        stage.run();
        clock.set(clock.instant().minus(Duration.ofSeconds(36)));
        return task;
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        stage.run();
    }
}
