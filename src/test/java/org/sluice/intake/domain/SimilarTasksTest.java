package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Tests {@link SimilarTasks} with a language whose only ending is "s". */
public class SimilarTasksTest {

    private static final Stems ENGLISH =
            word -> Set.of("en:" + (word.endsWith("s") ? word.substring(0, word.length() - 1) : word));

    private final List<KnownTask> there = new ArrayList<>();
    private List<String> searched = List.of();

    @Test
    public void shouldTellTheTaskForWhichMostWordsSpeakFirst() {
        task("Printer is out");
        task("The printer in the ward prints stripes");
        task("Printers print no stripes");

        // "printer" and "stripes" speak for two; "ward" for the second alone; one word is not enough for the first
        assertThat(similar("stripes on my printer, ward B2"))
                .extracting(one -> one.task().key() + " " + one.words())
                .containsExactly("SUP-2 [stripes, printer, ward]", "SUP-3 [stripes, printer]");
    }

    @Test
    public void shouldLetOneWordSpeakWhereThereIsNoOther() {
        task("Printer is out");

        assertThat(similar("The printers!")).hasSize(1);
        assertThat(similar("printer smoke")).isEmpty();
    }

    @Test
    public void shouldTellOfThreeAtMost() {
        for (int i = 0; i < 4; i++) {
            task("Printer smokes");
        }

        assertThat(similar("printer smokes")).hasSize(3);
    }

    @Test
    public void shouldAskForEachWordAndItsStemAndForNothingElse() {
        similar("printers OR \"a\" \\ and -B2 keys");

        assertThat(searched).containsExactly("printers", "printer*", "b2", "keys");
    }

    @Test
    public void shouldReadTheFirstTwelveWords() {
        similar("w01 w02 w03 w04 w05 w06 w07 w08 w09 w10 w11 w12 w13");

        assertThat(searched).hasSize(12).doesNotContain("w13");
    }

    @Test
    public void shouldAskNothingWhereNothingWasSaid() {
        task("Printer is out");

        assertThat(similar("is it the")).isEmpty();
        assertThat(searched).isEmpty();
    }

    private void task(String summary) {
        int number = there.size() + 1;
        there.add(new KnownTask(number, "SUP-" + number, summary, Instant.EPOCH, "Open", Optional.empty()));
    }

    private List<SimilarTasks.Similar> similar(String text) {
        return new SimilarTasks(
                        new KnownTasks() {
                            @Override
                            public List<KnownTask> disruptions(long projectId) {
                                return List.of();
                            }

                            @Override
                            public List<KnownTask> saying(long projectId, List<String> words) {
                                searched = words;
                                return there;
                            }
                        },
                        ENGLISH)
                .to(100, text);
    }
}
