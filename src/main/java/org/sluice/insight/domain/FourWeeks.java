package org.sluice.insight.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.work.Span;

/**
 * Four weeks, from a Monday on: what leaders see at a time, so that each point is about the turns of several people.
 *
 * <ul>
 *   <li>every calendar is cut at the same Mondays (5 January 1970 is one), so that no choice of days makes a shorter point or one that
 *       overlaps another by all but a day;
 *   <li>only four weeks that have ended are shown.
 * </ul>
 */
public record FourWeeks(LocalDate from) {

    private static final int WEEKS = 4;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 5);

    /** Those that a day lies in. */
    public static FourWeeks of(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = ChronoUnit.WEEKS.between(FIRST, monday);
        return new FourWeeks(monday.minusWeeks(Math.floorMod(weeks, WEEKS)));
    }

    /** The first day that is no longer in them. */
    public LocalDate to() {
        return from.plusWeeks(WEEKS);
    }

    /** The stretch of time that they are in a zone. */
    public Span in(ZoneId zone) {
        return new Span(
                from.atStartOfDay(zone).toInstant(), to().atStartOfDay(zone).toInstant());
    }

    /** Those that have ended and of which a window holds a day, in order; without a beginning from the one of the first day on. */
    public static Stream<FourWeeks> touched(Window window, Optional<LocalDate> first, Instant now) {
        LocalDate running = of(now.atZone(window.zone()).toLocalDate()).from();
        LocalDate end = window.to()
                .filter(running::isAfter)
                .map(to -> of(to.plusDays(WEEKS * 7L - 1)).from())
                .orElse(running);
        return first
                .filter(day -> window.from().isEmpty() || !window.from().equals(window.to()))
                .map(day -> window.from().filter(day::isBefore).orElse(day))
                .map(FourWeeks::of)
                .stream()
                .flatMap(begin ->
                        Stream.iterate(begin, weeks -> weeks.from().isBefore(end), weeks -> new FourWeeks(weeks.to())));
    }
}
