package org.sluice.insight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.sluice.work.Wanted;

/**
 * Days in a zone, half-open: {@code from} belongs to it, {@code to} does not.
 *
 * <ul>
 *   <li>without {@code from} it has no beginning, without {@code to} no end;
 *   <li>both equal: empty;
 *   <li>{@code from} after {@code to}: refused.
 * </ul>
 */
public record Window(Optional<LocalDate> from, Optional<LocalDate> to, ZoneId zone) {

    /** Checks the order of the two days. */
    public Window {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("from " + from.get() + " is after to " + to.get());
        }
    }

    /** All of time. */
    public static Window all(ZoneId zone) {
        return new Window(Optional.empty(), Optional.empty(), zone);
    }

    /** The given number of days up to an instant, the day of that instant included. */
    public static Window lastDays(int days, Instant now, ZoneId zone) {
        LocalDate tomorrow = now.atZone(zone).toLocalDate().plusDays(1);
        return new Window(Optional.of(tomorrow.minusDays(days)), Optional.of(tomorrow), zone);
    }

    /** The given number of whole months before that of an instant. */
    public static Window endedMonths(int months, Instant now, ZoneId zone) {
        LocalDate first = now.atZone(zone).toLocalDate().withDayOfMonth(1);
        return new Window(Optional.of(first.minusMonths(months)), Optional.of(first), zone);
    }

    /** Whether the instant falls on one of the days. */
    public boolean contains(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(day::isBefore).orElse(true);
    }

    /** The same beginning and no end: what was open in the window may have been done after it. */
    public Window onwards() {
        return new Window(from, Optional.empty(), zone);
    }

    /**
     * What a ledger is asked for to know what happened in the window. It is a day longer at both ends: where clocks are put
     * back at midnight, a day has no one beginning.
     */
    public Wanted wanted(Wanted.Kind... kinds) {
        return new Wanted(
                Set.of(kinds),
                from.map(day -> day.minusDays(1).atStartOfDay(zone).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    /** Whether it contains everything. */
    public boolean unbounded() {
        return from.isEmpty() && to.isEmpty();
    }
}
