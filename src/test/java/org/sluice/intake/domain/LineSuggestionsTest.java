package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Tests {@link LineSuggestions} with stems that are words without their last s. */
public class LineSuggestionsTest {

    private static final Stems STEMS =
            word -> Set.of("en:" + (word.endsWith("s") ? word.substring(0, word.length() - 1) : word));

    private final List<PassedTask> tasks = new ArrayList<>();

    @Test
    public void shouldSuggestAWordThatThreeTasksSentToTheSame() {
        to("Desk", "Toner is out", "Toners", "No toner");
        to("Desk", "Cable", "Cable broken");
        stayed("Server down", "Server slow", "Server");

        assertThat(suggested()).containsExactly("toner → Desk 3/3 [SUP-1, SUP-2, SUP-3]");
    }

    @Test
    public void shouldCountWhatStayedAndWhatWentElsewhere() {
        // four of five are 80 of 100; with one more that stayed they are 67
        to("Desk", "toner", "toner", "toner", "toner");
        to("Caretaker", "toner");
        assertThat(suggested()).containsExactly("toner → Desk 4/5 [SUP-1, SUP-2, SUP-3]");

        stayed("toner for the server");
        assertThat(suggested()).isEmpty();
    }

    @Test
    public void shouldExplainATaskOnceByTheWordThatMostSpeakFor() {
        to("Desk", "printer toner", "printer toner", "printer toner", "printer jam");
        to("Caretaker", "door lock", "door lock", "door lock");

        assertThat(suggested())
                .containsExactly(
                        "printer → Desk 4/4 [SUP-1, SUP-2, SUP-3]", "door → Caretaker 3/3 [SUP-5, SUP-6, SUP-7]");
    }

    @Test
    public void shouldSuggestWhatIsLeftWhenThereIsEnoughOfIt() {
        to("Desk", "printer", "printer", "printer", "printer toner", "toner", "toner", "toner");

        assertThat(suggested())
                .containsExactly("printer → Desk 4/4 [SUP-1, SUP-2, SUP-3]", "toner → Desk 4/4 [SUP-4, SUP-5, SUP-6]");
    }

    @Test
    public void shouldWriteTheWordAsMostDoAndPassOverNumbersAndSmallWords() {
        to("Desk", "the badges 42", "the badges 42", "the badge 42");

        assertThat(suggested()).containsExactly("badges → Desk 3/3 [SUP-1, SUP-2, SUP-3]");
    }

    @Test
    public void shouldNotSuggestWhatALineSaysNorMoreThanTen() {
        for (int i = 0; i < 12; i++) {
            String word = "thing" + (char) ('a' + i);
            to("Desk", word, word, word);
        }

        List<LineSuggestion> found = new LineSuggestions(STEMS).of(tasks, "thingb"::equals);

        assertThat(found)
                .extracting(LineSuggestion::word)
                .containsExactly(
                        "thinga", "thingc", "thingd", "thinge", "thingf", "thingg", "thingh", "thingi", "thingj",
                        "thingk");
    }

    @Test
    public void shouldSuggestNothingOfNothing() {
        assertThat(suggested()).isEmpty();
    }

    private void to(String receiver, String... summaries) {
        add(Optional.of(receiver), summaries);
    }

    private void stayed(String... summaries) {
        add(Optional.empty(), summaries);
    }

    private void add(Optional<String> receiver, String... summaries) {
        for (String summary : summaries) {
            tasks.add(new PassedTask("SUP-" + (tasks.size() + 1), summary, receiver));
        }
    }

    private List<String> suggested() {
        return new LineSuggestions(STEMS)
                .of(tasks, word -> false).stream()
                        .map(one -> one.word() + " → " + one.receiver() + " " + one.passed() + "/" + one.of() + " "
                                + one.keys())
                        .toList();
    }
}
