package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.work.rules.Finding;

/** Tests {@link ReporterLetter}. */
public class ReporterLetterTest {

    @Test
    public void shouldSayWhatWasSaidWhyAndWhatIsNextInThisOrder() {
        List<Finding> paragraphs = letter("A lamp", Optional.of("https://jira.example.org/browse/SUP-1"))
                .paragraphs(ReporterLetter.plain(IntakeOutcome.NOT_FOR_US), "No", IntakeOutcome.NOT_FOR_US);

        assertThat(paragraphs)
                .extracting(Finding::key)
                .containsExactly(
                        "sluice.letter.greeting",
                        "sluice.letter.about",
                        "sluice.letter.said.not-for-us",
                        "sluice.letter.why",
                        "sluice.letter.next.not-for-us",
                        "sluice.letter.wrong.link",
                        "sluice.letter.end");
    }

    @Test
    public void shouldSayThatTheTeamDecidesWhoTakesIt() {
        ReporterLetter letter = letter("A lamp", Optional.empty());

        assertThat(letter.releasedSubject().arguments()).containsExactly("SUP-1");
        assertThat(letter.released())
                .extracting(Finding::key)
                .containsExactly(
                        "sluice.letter.greeting",
                        "sluice.letter.about",
                        "sluice.letter.said.released",
                        "sluice.letter.next.released",
                        "sluice.letter.wrong.number",
                        "sluice.letter.end");
    }

    @Test
    public void shouldGiveTheNumberToWhoMayNotSeeTheTaskAndAskNoReason() {
        List<Finding> paragraphs = letter("A lamp", Optional.empty())
                .paragraphs(ReporterLetter.plain(IntakeOutcome.ACCEPT_URGENT), " ", IntakeOutcome.ACCEPT_URGENT);

        assertThat(paragraphs)
                .contains(Finding.of("sluice.letter.wrong.number", "IT support", "SUP-1"))
                .extracting(Finding::key)
                .doesNotContain("sluice.letter.why", "sluice.letter.wrong.link");
    }

    @Test
    public void shouldLetNobodyReadAPersonalIdentityNumber() {
        assertThat(letter("010180-1234 and\n811228-9874", Optional.empty()).summary())
                .isEqualTo("••• and •••");
        assertThat(ReporterLetter.withoutNumbers("Room 12, +45 12345678")).isEqualTo("Room 12, +45 12345678");
    }

    private static ReporterLetter letter(String summary, Optional<String> link) {
        return new ReporterLetter("SUP-1", "IT support", summary, link);
    }
}
