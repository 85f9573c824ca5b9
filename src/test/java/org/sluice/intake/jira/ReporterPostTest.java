package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Arrays;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.jira.OutboxStage.Mail;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;

/** Tests what reporters are told of outcomes, and what becomes of what they cannot be told. */
public class ReporterPostTest {

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
    public void shouldSayInEachLanguageWhereItWentAndWhatIsNext() {
        for (String person : List.of("vera", "rita", "maja")) {
            stage.said(stage.reported(person, "A lamp", ""), IntakeOutcome.NOT_FOR_US, "", "We do computers");
        }

        stage.run();

        assertThat(stage.mail.get(0))
                .isEqualTo(
                        new Mail(
                                "vera@example.org",
                                "SUP-1: not solved here",
                                """
                        Hello

                        You wrote to IT support about this: A lamp

                        This is not ours to solve, and we know of no other team that we could pass it on to.

                        Why: We do computers

                        We have closed it.

                        Is this wrong, or do you know better? Write to us about the task: https://jira.example.org/browse/SUP-1

                        Kind regards, IT support
                        """));
        assertThat(stage.mail.get(1).subject()).isEqualTo("SUP-2: løses ikke her");
        assertThat(stage.mail.get(1).text()).contains("Begrundelse: We do computers", "Venlig hilsen IT support");
        assertThat(stage.mail.get(2).subject()).isEqualTo("SUP-3: hanteras inte här");
        assertThat(stage.mail.get(2).text()).contains("Varför: We do computers", "Vänliga hälsningar, IT support");
    }

    /** None of them lacks a text, in whatever language. */
    @Test
    public void shouldHaveAWordForEachOutcome() {
        List<IntakeOutcome> all = Arrays.stream(IntakeOutcome.values())
                .filter(outcome -> outcome != IntakeOutcome.TAKEN_BACK)
                .toList();
        for (String person : List.of("vera", "rita", "maja")) {
            for (IntakeOutcome outcome : all) {
                stage.said(stage.reported(person, "A lamp", ""), outcome, "Somebody", "Because");
            }
        }

        stage.run();

        assertThat(stage.mail).hasSize(3 * all.size());
        assertThat(stage.mail).extracting(Mail::subject).doesNotHaveDuplicates();
    }

    @Test
    public void shouldTellNobodyWhatTheySaidThemselves() {
        MutableIssue own = stage.reported("karl", "A lamp", "");
        stage.said(own, IntakeOutcome.NOT_FOR_US, "", "No");

        stage.run();

        assertThat(stage.mail).isEmpty();
        assertThat(stage.outbox.of(own.getProjectId())).isEmpty();
    }

    @Test
    public void shouldSendNoPersonalIdentityNumber() {
        stage.said(
                stage.reported("vera", "Bed of 010180-1234", ""), IntakeOutcome.NOT_FOR_US, "", "811228-9874 is out");

        stage.run();

        assertThat(stage.mail.get(0).text())
                .contains("Bed of •••", "Why: ••• is out")
                .doesNotContain("010180", "811228");
    }
}
