package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.testing.KnownProjects;

/** Tests {@link ScopeReading} and {@link WrittenLine} for the project 1, which is called SUP, beside Staff (2). */
public class ScopeReadingTest {

    private static final Whose DESK = Whose.department("Service desk", "desk@example.org");

    private final KnownProjects projects = new KnownProjects().with(1, "SUP").with(2, "Staff");

    @Test
    public void shouldReadLinesAsPeopleWriteThem() {
        ScopeReading read = pasted(
                "printers → Service desk <desk@example.org>\n\n• pay -> Staff\n doors=>Caretaker desk@example.org"
                        + "\nx-ray;us\nbadges\tSUP\tWe make them while you wait.");

        assertThat(read.findings()).isEmpty();
        assertThat(read.lines().stream().map(NumberedLine::line))
                .containsExactly(
                        ScopeLine.of("printers", DESK),
                        ScopeLine.of("pay", Whose.project(2)),
                        ScopeLine.of("doors", Whose.department("Caretaker", "desk@example.org")),
                        ScopeLine.of("x-ray", Whose.us()),
                        new ScopeLine(0, "badges", Whose.us(), "We make them while you wait.", More.NOTHING));
    }

    @Test
    public void shouldTellEachLineThatCannotBeMeantByItsNumber() {
        ScopeReading read = pasted("printers\n\n → Staff\na;b;c;d;e;f;g;h;2026-02-30\na;b;c;d;e;f;g;h;;j\npay;Staff");

        assertThat(read.findings())
                .extracting(found -> found.line() + " " + found.reason() + " " + found.detail())
                .containsExactly("1 NO_RECEIVER ", "3 NO_WHAT ", "4 NO_DAY 2026-02-30", "5 COLUMNS 10");
        assertThat(read.lines()).extracting(NumberedLine::number).containsExactly(6);
    }

    @Test
    public void shouldReadAllColumnsOfATable() {
        ScopeReading read = reading(List.of())
                .read(List.of(
                        written(1, "Hvad", "Hvis", "", "", "", "", "", "", ""),
                        written(
                                2,
                                "Printers",
                                "Service desk",
                                "They answer today.",
                                "https://example.org/desk",
                                "toner | no ink",
                                "Number on the label | Ward",
                                "It prints nothing, only stripes",
                                "Head of operations",
                                "30-11-2026")));

        assertThat(read.findings()).isEmpty();
        assertThat(read.lines())
                .containsExactly(new NumberedLine(
                        2,
                        new ScopeLine(
                                0,
                                "Printers",
                                Whose.department("Service desk", "https://example.org/desk"),
                                "They answer today.",
                                new More(
                                        List.of("toner", "no ink"),
                                        List.of("Number on the label", "Ward"),
                                        List.of("It prints nothing, only stripes"),
                                        "Head of operations",
                                        Optional.of(LocalDate.of(2026, 11, 30))))));
    }

    @Test
    public void shouldKeepWhatALineThatIsThereAlreadySaysBeyondTheNewOne() {
        More more =
                new More(List.of("toner"), List.of("Ward"), List.of(), "Head", Optional.of(LocalDate.of(2026, 1, 2)));
        ScopeLine before = new ScopeLine(7, "Printers", DESK, "They answer.", more);

        ScopeReading read = reading(List.of(before)).read(WrittenLine.pasted("PRINTERS → us\nscanners → service desk"));

        assertThat(read.lines().stream().map(NumberedLine::line))
                .containsExactly(
                        new ScopeLine(7, "PRINTERS", Whose.us(), "They answer.", more),
                        ScopeLine.of("scanners", Whose.department("service desk", "desk@example.org")));
    }

    @Test
    public void shouldLookAtWhatWasReadByTheRulesOfLines() {
        assertThat(pasted("printers → Caretaker\npay → Staff\nPrinters! → us").findings())
                .extracting(found -> found.line() + " " + found.reason())
                .containsExactly("1 NO_ADDRESS", "3 TWICE");
    }

    @Test
    public void shouldReadTextsAsOneLineWithoutWhatNobodySees() {
        ScopeLine line = pasted("a\u0007b  \u200Bc → <script>alert(1)</script>")
                .lines()
                .get(0)
                .line();

        assertThat(line.what()).isEqualTo("a b c");
        assertThat(line.whose().name()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    public void shouldReadALongTextInOneGo() {
        // What goes back and forth over such texts does not come to an end
        String blanks = " ".repeat(500_000);
        ScopeReading read =
                pasted("a" + blanks + "b → " + "x@".repeat(250_000) + "\nc → d" + blanks + "(" + blanks + "e");

        assertThat(read.findings())
                .extracting(found -> found.line() + " " + found.reason())
                .contains("1 LONG", "1 NO_ADDRESS", "2 NO_ADDRESS");
    }

    @Test
    public void shouldFindAnAddressBehindANameHoweverItIsSetApart() {
        assertThat(NamedAddress.of("Desk (https://example.org/a?b=http://example.com) "))
                .isEqualTo(new NamedAddress("Desk", "https://example.org/a?b=http://example.com"));
        assertThat(NamedAddress.of("Desk,desk@example.org")).isEqualTo(new NamedAddress("Desk", "desk@example.org"));
        assertThat(NamedAddress.of("desk@example.org"))
                .isEqualTo(new NamedAddress("desk@example.org", "desk@example.org"));
        assertThat(NamedAddress.of("Desk (2nd floor)")).isEqualTo(new NamedAddress("Desk (2nd floor)", ""));
    }

    private ScopeReading pasted(String text) {
        return reading(List.of()).read(WrittenLine.pasted(text));
    }

    private ScopeReading reading(List<ScopeLine> before) {
        return new ScopeReading(1, before, projects, Set.of("us", "os", "oss"), Set.of("what", "hvad", "vad"));
    }

    private static WrittenLine written(int number, String... cells) {
        return new WrittenLine(number, String.join(";", cells), List.of(cells));
    }
}
