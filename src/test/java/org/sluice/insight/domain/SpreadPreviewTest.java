package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.work.Facts;

/** Tests {@link SpreadPreview}. */
public class SpreadPreviewTest {

    private static final Counting COUNTING = new Counting(Set.of("duplicate"), false, false);
    private static final Window ALL = Window.all(ZoneOffset.UTC);

    @Test
    public void shouldFindTheTypesThatHangOnOnePerson() {
        // the worked example of the written definition: two of five types hang on one person
        List<Facts> work = new ArrayList<>();
        work.addAll(solved("PACS viewer", "A", 9));
        work.addAll(solved("PACS viewer", "B", 1));
        work.addAll(solved("RIS orders", "A", 4));
        work.addAll(solved("RIS orders", "B", 4));
        work.addAll(solved("RIS orders", "C", 3));
        work.addAll(solved("Lab import", "C", 12));
        work.addAll(solved("Printing", "B", 3));
        work.addAll(solved("Printing", "C", 3));
        work.addAll(solved("Printing", "D", 3));
        work.addAll(solved("Archive", "A", 2));
        work.addAll(solved("Archive", "D", 5));

        assertThat(SpreadPreview.of(work, COUNTING, ALL)).isEqualTo(new SpreadPreview(2, 5));
    }

    @Test
    public void shouldSetRareTypesApart() {
        assertThat(SpreadPreview.of(solved("Fax", "A", 3), COUNTING, ALL)).isEqualTo(new SpreadPreview(0, 0));
        assertThat(SpreadPreview.of(solved("Fax", "A", 4), COUNTING, ALL)).isEqualTo(new SpreadPreview(1, 1));
    }

    @Test
    public void shouldCountATaskOnceInEachOfItsTypes() {
        Facts both = created("2026-03-02")
                .type("Printing")
                .type("Archive")
                .assigned("A")
                .on("2026-03-03")
                .solved()
                .facts();

        assertThat(SpreadPreview.of(List.of(both, both, both, both), COUNTING, ALL))
                .isEqualTo(new SpreadPreview(2, 2));
    }

    @Test
    public void shouldLeaveOutWhatNobodySolvedOrWasNotSolved() {
        Facts nobody =
                created("2026-03-02").type("Printing").on("2026-03-03").solved().facts();
        Facts duplicate = created("2026-03-02")
                .type("Printing")
                .assigned("A")
                .on("2026-03-03")
                .resolved("duplicate")
                .facts();

        assertThat(SpreadPreview.of(List.of(nobody, duplicate), COUNTING, ALL)).isEqualTo(new SpreadPreview(0, 0));
    }

    @Test
    public void shouldLookOnlyIntoTheWindow() {
        Window later = new Window(Optional.of(LocalDate.of(2026, 3, 4)), Optional.empty(), ZoneOffset.UTC);

        assertThat(SpreadPreview.of(solved("Printing", "A", 4), COUNTING, later))
                .isEqualTo(new SpreadPreview(0, 0));
    }

    private static List<Facts> solved(String type, String person, int times) {
        List<Facts> work = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            work.add(created("2026-03-02")
                    .type(type)
                    .assigned(person)
                    .on("2026-03-03")
                    .solved()
                    .facts());
        }
        return work;
    }
}
