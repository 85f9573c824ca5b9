package org.sluice.architecture.sample.unmarked;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

/** Not allowed: every way of asking what time it is, a clock of its own, and an exception that says nothing. */
@SuppressWarnings("JavaUtilDate") // The old types are among the ways that must be refused.
public final class CarelessClockwork {

    /** How many ways there are below. */
    public static final int WAYS = 6;

    /** Asks in each way once. */
    public long ask() {
        return Instant.now().toEpochMilli()
                + LocalDate.now(ZoneOffset.UTC).toEpochDay()
                + ZonedDateTime.now(ZoneOffset.UTC).toEpochSecond()
                + System.currentTimeMillis()
                + new Date().getTime()
                + Calendar.getInstance().getTimeInMillis();
    }

    /** Makes its own clock. */
    public Clock clock() {
        return Clock.systemUTC();
    }

    /** Says nothing. */
    public void fail() {
        throw new IllegalStateException();
    }
}
