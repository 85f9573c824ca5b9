package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.work.Facts;

/** Tests {@link TimeInTriage}: it is 10 March 2026, and the four weeks from 19 January and from 16 February are of one row. */
public class TimeInTriageTest {

    private static final WrongPlaces.Known KNOWN =
            new WrongPlaces.Known(Optional.of("passed"), Optional.of("declined"), Set.of("same"));

    @Test
    public void shouldMeasureFromArrivalToTheFirstOutcome() {
        TimeInTriage found = of(
                created("2026-01-20T08:00").on("2026-01-20T10:00").stream("PLANNED")
                        .facts(),
                created("2026-01-20T08:00").on("2026-01-20T09:00").stream("PLANNED")
                        .on("2026-01-25")
                        .resolved("passed")
                        .facts(),
                created("2026-01-20T08:00")
                        .on("2026-01-20T12:00")
                        .resolved("passed")
                        .facts(),
                created("2026-01-20T08:00")
                        .on("2026-01-21T08:00")
                        .resolved("same")
                        .facts());

        // 1, 2, 4 and 24 hours; the first to be accepted was passed on only afterwards
        assertThat(found.points()).hasSize(1);
        assertThat(found.points().get(0).weeks().from()).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(found.points().get(0).hours().sorted()).containsExactly(1.0, 2.0, 4.0, 24.0);
        assertThat(found.points().get(0).hours().at(50)).contains(2.0);
        assertThat(found.points().get(0).hours().at(85)).isEmpty();
    }

    @Test
    public void shouldCountInTheFourWeeksOfTheOutcomeAndOnlyInThoseThatHaveEnded() {
        TimeInTriage found = of(
                created("2026-01-10").on("2026-01-19").stream("URGENT").facts(),
                created("2026-01-10").on("2026-02-15T23:00").stream("URGENT").facts(),
                created("2026-01-10").on("2026-02-16").stream("URGENT").facts());

        assertThat(found.points())
                .extracting(point -> point.hours().sorted().size())
                .containsExactly(2);
    }

    @Test
    public void shouldNotCountWhatWasNeverInTriageHere() {
        assertThat(of(
                                created("2026-01-20").stream("URGENT").facts(),
                                created("2026-01-20")
                                        .on("2026-01-21")
                                        .resolved("solved")
                                        .facts(),
                                created("2026-01-01").project("200").on("2026-01-02").stream("PLANNED")
                                        .on("2026-01-20")
                                        .project("100")
                                        .facts(),
                                created("2026-01-20")
                                        .subTask()
                                        .on("2026-01-21")
                                        .resolved("passed")
                                        .facts())
                        .points())
                .allSatisfy(point -> assertThat(point.hours().sorted()).isEmpty());
    }

    /** Of a history without streams only what was passed on would be known to have left triage. */
    @Test
    public void shouldTellOnlyOfFourWeeksThatBeganAfterTheFirstTaskWasAccepted() {
        assertThat(of(created("2026-01-10").on("2026-01-17").resolved("passed").facts())
                        .points())
                .extracting(point -> point.weeks().from())
                .containsExactly(LocalDate.of(2026, 1, 19));
        assertThat(of(created("2025-12-01").on("2025-12-02").stream("PLANNED").facts())
                        .points())
                .extracting(point -> point.weeks().from())
                .containsExactly(LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 19));
    }

    @Test
    public void shouldNameWhatWaitsTheOldestFirst() {
        TimeInTriage found = of(
                created("2026-03-05").id(5).facts(),
                created("2026-03-04").id(4).facts(),
                created("2026-03-01").id(1).stream("PLANNED").facts(),
                created("2026-03-01").id(2).on("2026-03-02").resolved("passed").facts());

        assertThat(found.waiting()).extracting(OpenWork.Oldest::itemId).containsExactly(4L, 5L);
    }

    private static TimeInTriage of(Facts... facts) {
        List<Facts> all = new ArrayList<>(Arrays.asList(facts));
        all.add(created("2026-01-17").on("2026-01-18").stream("PLANNED").facts());
        return TimeInTriage.of(
                all,
                new Counting(Set.of(), false, false),
                Window.all(ZoneOffset.UTC),
                KNOWN,
                instant("2026-03-10T12:00"));
    }
}
