package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

/** Tests {@link ScopeIndex} with a language whose only ending is "s". */
public class ScopeIndexTest {

    private static final Stems ENGLISH =
            word -> Set.of("en:" + (word.endsWith("s") ? word.substring(0, word.length() - 1) : word));

    @Test
    public void shouldFindLinesByTheStemsOfWordsAndSayWhichSpoke() {
        List<Match> found = match("My PRINTER makes stripes", line("Printers", "toner"), line("Doors", "badge"));

        assertThat(found).extracting(match -> match.line().what()).containsExactly("Printers");
        assertThat(found.get(0).words()).containsExactly("printer");
    }

    @Test
    public void shouldWeighHintsAboveSubjectsAndThoseAboveExamples() {
        ScopeLine hinted = line("Paper", "toner");
        ScopeLine about = line("Toner");
        ScopeLine example = line("Stripes", List.of(), List.of("The toner is out"));

        assertThat(match("toner", example, about, hinted))
                .extracting(match -> match.line().what() + " " + match.points())
                .containsExactly("Paper 3", "Toner 2", "Stripes 1");
    }

    @Test
    public void shouldCountAWordOnceForALine() {
        // "printer" is a hint and the subject: three, not five; "printers" is the same word of the line
        assertThat(match("printer printers", line("Printers", "printer")))
                .extracting(Match::points)
                .containsExactly(3);
    }

    @Test
    public void shouldHearAHintOfSeveralWordsOnlyAsAWhole() {
        ScopeLine line = line("Telephones", "dial tone");

        assertThat(match("what a tone", line)).isEmpty();
        assertThat(match("no tone after I dial", line))
                .extracting(Match::words, Match::points)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of("tone", "dial"), 6));
    }

    @Test
    public void shouldHearTheLastPartOfACompoundWord() {
        assertThat(match("labelprinter", line("Printers"))).hasSize(1);
        assertThat(match("printerpaper", line("Printers"))).isEmpty();
        // "ink" has three letters: "drink" would end with it
        assertThat(match("a drink", line("Ink"))).isEmpty();
    }

    @Test
    public void shouldCountTheComponentAsWordsOfTheText() {
        ScopeIndex index = ScopeIndex.of(List.of(line("Printers")), ENGLISH);

        assertThat(index.match("it is broken", "Printer")).hasSize(1);
        assertThat(index.match("it is broken", "")).isEmpty();
    }

    @Test
    public void shouldHearAValueThatAHintNamesAndSayWhichField() {
        ScopeIndex index =
                ScopeIndex.of(List.of(line("Pictures", "x-ray", "viewer"), line("Badges", "card reader")), ENGLISH);

        // Two of its hints name the value, which counts once; in the text "viewer" counts for itself
        assertThat(index.match("a viewer", "", List.of(new FieldValue("Product", "X-Ray viewer"))))
                .extracting(match -> match.line().what(), Match::words, Match::points)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Pictures", List.of("viewer", "Product = X-Ray viewer"), 6));
        assertThat(index.match("it is broken", "", List.of(new FieldValue("", "Card reader"))))
                .extracting(Match::words, Match::points)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of("Card reader"), 3));
    }

    @Test
    public void shouldHearNoSmallWords() {
        assertThat(match("it is not for me, det er ikke til mig", line("It is not for us", "the")))
                .isEmpty();
    }

    @Test
    public void shouldShowTheBestFiveInAnOrderThatDoesNotChange() {
        ScopeLine[] lines = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> line("Printer " + (10 - i)))
                .toArray(ScopeLine[]::new);

        assertThat(match("printer 3", lines))
                .extracting(match -> match.line().what())
                .containsExactly("Printer 1", "Printer 2", "Printer 3", "Printer 4", "Printer 5");
        assertThat(match("printer room", line("Printer"), line("Printer room")))
                .extracting(match -> match.line().what())
                .containsExactly("Printer room", "Printer");
    }

    @Test
    public void shouldAskForTheStemOfNothingThatIsLongerThanAnyWord() {
        List<String> asked = new ArrayList<>();
        ScopeIndex index = ScopeIndex.of(List.of(), word -> {
            asked.add(word);
            return ENGLISH.of(word);
        });

        index.match("x".repeat(20_000) + " " + "y".repeat(61) + " " + "z".repeat(60), "");

        assertThat(asked).containsExactly("z".repeat(60));
    }

    @Test
    public void shouldHearALetterHoweverAMachineWritesIt() {
        // An "a" with a ring upon it as two signs, as some machines give it
        assertThat(match("a\u030Argang", line("\u00E5rgang"))).hasSize(1);
        assertThat(ScopeLine.of("A\u030Argang", Whose.us())).isEqualTo(ScopeLine.of("\u00C5rgang", Whose.us()));
    }

    private static List<Match> match(String text, ScopeLine... lines) {
        return ScopeIndex.of(List.of(lines), ENGLISH).match(text, "");
    }

    private static ScopeLine line(String what, String... hints) {
        return line(what, Arrays.asList(hints), List.of());
    }

    private static ScopeLine line(String what, List<String> hints, List<String> examples) {
        return new ScopeLine(0, what, Whose.us(), "", new More(hints, List.of(), examples, "", Optional.empty()));
    }
}
