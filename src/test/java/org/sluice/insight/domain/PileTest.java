package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.sluice.work.Facts;

/** Tests {@link Pile}. */
public class PileTest {

    /**
     * By hand: on 9 March two of the first three have come, none has gone: 2. On the 16th all three have come and the first
     * has gone: 2. On the 23rd the second has gone too: 1, and nothing happens after that.
     */
    @Test
    public void shouldBeWhatHadComeLessWhatHadGone() {
        Pile pile = Pile.of(List.of(
                created("2026-03-02").on("2026-03-10").solved().facts(),
                created("2026-03-04").on("2026-03-18").resolved("duplicate").facts(),
                created("2026-03-11").facts()));

        assertThat(days(pile, "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-12-28"))
                .containsExactly(0, 2, 2, 1, 1);
    }

    @Test
    public void shouldLeaveTheVeryInstantToWhatComesAfter() {
        Facts first = created("2026-03-02").on("2026-03-09").solved().facts();
        Facts second = created("2026-03-02").on("2026-03-09").solved().facts();
        Facts third = created("2026-03-09").facts();

        assertThat(days(Pile.of(List.of(first, second, third)), "2026-03-09", "2026-03-10"))
                .containsExactly(2, 1);
    }

    @Test
    public void shouldNotCountWhatWasResolvedAtAnUnknownTimeOrBeforeItArrived() {
        Facts unknown = created("2026-03-02").resolved("solved").facts();
        Facts backwards = created("2026-03-10")
                .resolved("solved")
                .resolutionDate("2026-03-03")
                .facts();

        assertThat(days(Pile.of(List.of(unknown, backwards)), "2026-03-09", "2026-03-16"))
                .containsExactly(0, 0);
    }

    private static Stream<Integer> days(Pile pile, String... days) {
        return Arrays.stream(days).map(day -> pile.at(instant(day)));
    }
}
