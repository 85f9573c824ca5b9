package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.intake.domain.Outbox.Returned;
import org.sluice.testing.KnownProjects;

/** Tests {@link DisputedLines} in Copenhagen, where the 10th of March begins at 23:00 of the 9th by UTC. */
public class DisputedLinesTest {

    private static final Whose DESK = Whose.department("Service desk", "desk@example.org");

    @Test
    public void shouldWarnOfEachLineThatSentWhatCameBackAndSayHowOften() {
        assertThat(found(
                        List.of(
                                back(5L, "2026-03-12T09:00:00Z"),
                                back(5L, "2026-03-11T09:00:00Z"),
                                back(6L, "2025-01-01T00:00:00Z")),
                        line(5, DESK, Optional.empty()),
                        line(6, Whose.project(2), Optional.empty()),
                        line(7, DESK, Optional.empty())))
                .containsExactly("1 DISPUTED 2", "2 DISPUTED 1");
    }

    @Test
    public void shouldForgetWhatCameBackUntilTheDayOnWhichTheReceiverAgreed() {
        Optional<LocalDate> agreed = Optional.of(LocalDate.of(2026, 3, 9));

        assertThat(found(List.of(back(5L, "2026-03-09T22:59:00Z")), line(5, DESK, agreed)))
                .isEmpty();
        assertThat(found(
                        List.of(back(5L, "2026-03-09T23:00:00Z"), back(5L, "2026-03-08T12:00:00Z")),
                        line(5, DESK, agreed)))
                .containsExactly("1 DISPUTED 1");
    }

    @Test
    public void shouldNotDisputeWhatIsOursByNowNorWhatCameBackByNoLine() {
        Returned byNone = new Returned(1, "Service desk", Optional.empty(), Instant.parse("2026-03-12T09:00:00Z"));

        assertThat(found(
                        List.of(back(5L, "2026-03-12T09:00:00Z"), byNone),
                        line(5, Whose.us(), Optional.empty()),
                        line(0, DESK, Optional.empty())))
                .isEmpty();
    }

    @Test
    public void shouldBeToldAmongTheOthersAndHinderNothing() {
        List<NumberedLine> lines = NumberedLine.all(
                List.of(line(4, DESK, Optional.empty()), line(5, Whose.department("Caretaker", ""), Optional.empty())));

        List<ScopeFinding> found = ScopeRules.of(1, new KnownProjects())
                .and(DisputedLines.by(List.of(back(4L, "2026-03-12T09:00:00Z")), ZoneId.of("Europe/Copenhagen")))
                .findings(lines);

        assertThat(found)
                .extracting(finding -> finding.line() + " " + finding.reason())
                .containsExactly("1 DISPUTED", "2 TWICE", "2 NO_ADDRESS");
        assertThat(found.get(0).isWarning()).isTrue();
    }

    private static Returned back(long line, String at) {
        return new Returned(1, "Service desk", Optional.of(line), Instant.parse(at));
    }

    private static ScopeLine line(long id, Whose whose, Optional<LocalDate> agreed) {
        return new ScopeLine(id, "Printers", whose, "", new More(List.of(), List.of(), List.of(), "", agreed));
    }

    private static List<String> found(List<Returned> returned, ScopeLine... lines) {
        return DisputedLines.by(returned, ZoneId.of("Europe/Copenhagen"))
                .findings(NumberedLine.all(List.of(lines)))
                .map(finding -> finding.line() + " " + finding.reason() + " " + finding.detail())
                .toList();
    }
}
