package org.sluice.workbench.importing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moves every instant and day of a file by the same whole number of days. */
record Shift(Duration by) {
    static final Shift NONE = new Shift(Duration.ZERO);

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter AS_SHOWN = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    /** The shift that puts the newest instant on the day before the clock's, at the same time of day. */
    static Shift toYesterday(Instant newest, Clock clock) {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return new Shift(Duration.between(newest.truncatedTo(ChronoUnit.DAYS), today.minus(Duration.ofDays(1))));
    }

    Instant apply(Instant instant) {
        return instant.plus(by);
    }

    /**
     * Moves the day that a text begins with, in one of the two ways in which Jira's histories write one: {@code 2026-01-31} and
     * {@code 31/Jan/26}. What follows is a time of day and stays, as does a text that begins in another way.
     */
    String applyToText(String text) {
        return by.isZero() ? text : moved(moved(text, ISO, 10), AS_SHOWN, text.indexOf('/') + 7);
    }

    private String moved(String text, DateTimeFormatter format, int length) {
        if (length > text.length()) {
            return text;
        }
        try {
            LocalDate day = LocalDate.parse(text.substring(0, length), format);
            return format.format(day.plusDays(by.toDays())) + text.substring(length);
        } catch (DateTimeException another) {
            return text;
        }
    }
}
