package org.sluice.insight.domain;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** Tests {@link FourWeeks}: in 2026 they begin on 19 January, 16 February, 16 March, 13 April, 11 May and so on. */
public class FourWeeksTest {

    @Test
    public void shouldBeginOnTheSameMondaysForEverybody() {
        assertThat(FourWeeks.of(day("2026-03-15")).from()).isEqualTo("2026-02-16");
        assertThat(FourWeeks.of(day("2026-03-16")).from()).isEqualTo("2026-03-16");
        assertThat(FourWeeks.of(day("2026-03-16")).to()).isEqualTo("2026-04-13");
        assertThat(FourWeeks.of(day("1969-12-31")).from()).isEqualTo("1969-12-08");
    }

    @Test
    public void shouldBeAnHourShorterInSpring() {
        assertThat(new FourWeeks(day("2026-03-16"))
                        .in(ZoneId.of("Europe/Copenhagen"))
                        .length())
                .isEqualTo(Duration.ofDays(28).minusHours(1));
    }

    @Test
    public void shouldLeaveOutTheRunningOnes() {
        assertThat(touched(Window.all(UTC), "2026-01-20", "2026-04-12T23:59"))
                .containsExactly("2026-01-19", "2026-02-16");
        assertThat(touched(Window.all(UTC), "2026-01-20", "2026-04-13")).last().isEqualTo("2026-03-16");
        assertThat(touched(Window.all(UTC), "2026-04-13", "2026-04-20")).isEmpty();
    }

    @Test
    public void shouldBeWholeWhereverAWindowBeginsAndEnds() {
        assertThat(touched(window("2026-03-01", "2026-03-17"), "2026-01-20", "2026-11-22"))
                .containsExactly("2026-02-16", "2026-03-16");
        assertThat(touched(window("2026-03-01", "2026-03-16"), "2026-01-20", "2026-11-22"))
                .containsExactly("2026-02-16");
        assertThat(touched(window("2026-03-01", "2026-03-01"), "2026-01-20", "2026-11-22"))
                .isEmpty();
        assertThat(touched(window("0001-01-01", "9999-12-31"), "2026-08-20", "2026-10-01"))
                .containsExactly("2026-08-03", "2026-08-31");
    }

    @Test
    public void shouldHaveNoneBeforeAnythingBegan() {
        assertThat(FourWeeks.touched(Window.all(UTC), Optional.empty(), instant("2026-11-22")))
                .isEmpty();
    }

    /** No choice of days shows two points that share a day but are not the same. */
    @Test
    public void shouldNeverOverlap() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            LocalDate one = day("2000-01-01").plusDays(random.nextInt(15_000));
            LocalDate other = one.plusDays(random.nextInt(60) - 30);
            FourWeeks first = FourWeeks.of(one);
            FourWeeks second = FourWeeks.of(other);

            assertThat(one).isAfterOrEqualTo(first.from()).isBefore(first.to());
            assertThat(first.equals(second)
                            || !first.to().isAfter(second.from())
                            || !second.to().isAfter(first.from()))
                    .isTrue();
        }
    }

    private static List<String> touched(Window window, String first, String now) {
        return FourWeeks.touched(window, Optional.of(day(first)), instant(now))
                .map(weeks -> weeks.from().toString())
                .toList();
    }

    private static Window window(String from, String to) {
        return new Window(Optional.of(day(from)), Optional.of(day(to)), UTC);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
