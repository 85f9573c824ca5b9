package org.sluice.streams.domain;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days in a row, the last of them excluded: from the midnight that begins the first to the midnight that begins {@code to}, in the zone of
 * the team. One that begins and ends on the same day is empty.
 *
 * @param from the first day
 * @param to the day after the last one
 */
public record Days(LocalDate from, LocalDate to) {

    /** Refuses one that ends before it begins. */
    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days from " + from + " cannot end before them, on " + to);
        }
    }

    /** One day alone. */
    public static Days one(LocalDate day) {
        return new Days(day, day.plusDays(1));
    }

    /** Each of them. */
    public Stream<LocalDate> each() {
        return from.datesUntil(to);
    }

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
