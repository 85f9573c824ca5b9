package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.sluice.intake.domain.ScopeFinding.Reason;
import org.sluice.testing.KnownProjects;

/** Tests {@link ScopeRules} for the project 1, beside which there are Staff (2) and Buildings (3). */
public class ScopeRulesTest {

    private final KnownProjects projects = new KnownProjects().with(2, "Staff").with(3, "Buildings");

    @Test
    public void shouldFindNothingInLinesThatAreRight() {
        assertThat(findings(
                        ScopeLine.of("Printers", Whose.department("Service desk", "desk@example.org")),
                        ScopeLine.of("Doors", Whose.department("Caretaker", "https://example.org/doors")),
                        ScopeLine.of("Pay", Whose.project(2)),
                        ScopeLine.of("X-ray viewer", Whose.us())))
                .isEmpty();
    }

    @Test
    public void shouldTellAllThatIsTheMatterLineByLine() {
        assertThat(findings(
                        ScopeLine.of(" — ", Whose.us()),
                        ScopeLine.of("x".repeat(151), Whose.department("", "desk@example.org")),
                        new ScopeLine(0, "Doors", Whose.us(), "y".repeat(301), More.NOTHING)))
                .containsExactly("1 NO_WHAT", "2 NO_RECEIVER", "2 LONG WHAT", "3 LONG SENTENCE");
    }

    @Test
    public void shouldLimitEachListOfALineAndWhatStandsInIt() {
        More more = new More(
                IntStream.rangeClosed(1, 41).mapToObj(i -> "word" + i).toList(),
                List.of("f".repeat(151)),
                IntStream.rangeClosed(1, 13).mapToObj(i -> "example " + i).toList(),
                "d".repeat(101),
                Optional.empty());

        assertThat(findings(new ScopeLine(0, "Doors", Whose.us(), "", more)))
                .containsExactly("1 MANY WORD", "1 LONG FACT", "1 MANY EXAMPLE", "1 LONG DECIDES");
    }

    @Test
    public void shouldTakeTwoThousandLinesAndNoMore() {
        List<ScopeLine> most = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> ScopeLine.of("Thing " + i, Whose.us()))
                .toList();

        assertThat(ScopeRules.of(1, projects).findings(NumberedLine.all(most))).isEmpty();
        assertThat(findings(Stream.concat(most.stream(), Stream.of(ScopeLine.of("One more", Whose.us())))
                        .toArray(ScopeLine[]::new)))
                .containsExactly("0 TOO_MANY 2001");
    }

    @Test
    public void shouldTakeNoMoreThanAMillionCharactersInAll() {
        // 300 lines of 12 * 150 + 150 + 1,384 = 3,334 characters are 1,000,200; the first 299 are fewer
        List<ScopeLine> lines = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> new ScopeLine(
                        0,
                        (i + "-").repeat(150).substring(0, 150),
                        Whose.us(),
                        "s".repeat(284),
                        new More(words(i, 20, 55), words(i, 12, 150), List.of(), "", Optional.empty())))
                .toList();

        assertThat(findings(lines.toArray(ScopeLine[]::new))).containsExactly("0 TOO_LONG 1000200");
        assertThat(findings(lines.subList(0, 299).toArray(ScopeLine[]::new))).isEmpty();
    }

    private static List<String> words(int seed, int many, int length) {
        return IntStream.range(0, many)
                .mapToObj(i -> (seed + "-" + i + "-").repeat(length).substring(0, length))
                .toList();
    }

    @Test
    public void shouldFindTheSameThingHoweverItIsWritten() {
        assertThat(findings(
                        ScopeLine.of("Printers, scanners", Whose.us()),
                        ScopeLine.of("Doors", Whose.us()),
                        ScopeLine.of("PRINTERS  scanners", Whose.us())))
                .containsExactly("3 TWICE 1");
    }

    @Test
    public void shouldTakeOnlyAddressesThatOpenAPageOrAMail() {
        assertThat(findings(
                        ScopeLine.of("A", Whose.department("Desk", "javascript:alert(1)")),
                        ScopeLine.of("B", Whose.department("Desk", "desk@example.org,boss@example.org")),
                        ScopeLine.of("C", Whose.department("Desk", "https://example.org/\"onclick=x")),
                        ScopeLine.of("D", Whose.department("Desk", "desk@example.org?bcc=boss%40example.org"))))
                .extracting(found -> found.substring(0, 13))
                .containsExactly("1 BAD_ADDRESS", "2 BAD_ADDRESS", "3 BAD_ADDRESS", "4 BAD_ADDRESS");
    }

    @Test
    public void shouldWarnOfWhatCanBeKeptAllTheSame() {
        List<ScopeFinding> found = ScopeRules.of(1, projects)
                .findings(NumberedLine.all(List.of(
                        ScopeLine.of("Doors", Whose.department("Caretaker", "")),
                        ScopeLine.of("Pay", Whose.project(99)))));

        assertThat(found).extracting(ScopeFinding::reason).containsExactly(Reason.NO_ADDRESS, Reason.NO_PROJECT);
        assertThat(found).allMatch(ScopeFinding::isWarning);
    }

    @Test
    public void shouldWarnWhenTheReceiverSendsTheSameBack() {
        projects.with(2, "Staff", ScopeLine.of("PAY!", Whose.project(3)));
        projects.with(3, "Buildings", ScopeLine.of("Pay", Whose.project(1)), ScopeLine.of("Doors", Whose.us()));

        assertThat(findings(ScopeLine.of("Pay", Whose.project(2)), ScopeLine.of("Doors", Whose.project(3))))
                .containsExactly("1 CIRCLE Staff → Buildings");
    }

    @Test
    public void shouldEndWhereOthersSendAThingRound() {
        projects.with(2, "Staff", ScopeLine.of("Pay", Whose.project(3)));
        projects.with(3, "Buildings", ScopeLine.of("Pay", Whose.project(2)));

        assertThat(findings(ScopeLine.of("Pay", Whose.project(2)))).isEmpty();
        assertThat(findings(ScopeLine.of("Pay", Whose.project(1)))).containsExactly("1 NO_PROJECT");
    }

    /** Each as its line, its reason, and what that is about. */
    private List<String> findings(ScopeLine... lines) {
        return ScopeRules.of(1, projects).findings(NumberedLine.all(List.of(lines))).stream()
                .map(found -> String.join(
                        " ",
                        Stream.of(
                                        List.of(found.line() + " " + found.reason()),
                                        found.part()
                                                .map(part -> List.of(part.name()))
                                                .orElse(List.of()),
                                        found.detail().isEmpty()
                                                ? Collections.<String>emptyList()
                                                : List.of(found.detail()))
                                .flatMap(List::stream)
                                .toList()))
                .toList();
    }
}
