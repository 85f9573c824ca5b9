package org.sluice.workbench.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** When people are at work: Monday to Friday, seven to four. */
final class OfficeHours {
    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);

    private OfficeHours() {}

    /** The moment itself, or some minutes after the next opening. */
    static Instant from(Instant moment) {
        ZonedDateTime at = moment.atZone(ZoneOffset.UTC);
        int minutes = at.getMinute();
        if (at.toLocalTime().isBefore(OPENS)) {
            at = at.with(OPENS).plusMinutes(minutes);
        } else if (!at.toLocalTime().isBefore(CLOSES)) {
            at = at.plusDays(1).with(OPENS).plusMinutes(minutes);
        }
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            at = at.plusDays(1);
        }
        return at.toInstant();
    }

    static Instant after(Instant moment, Duration wait) {
        return from(moment.plus(wait));
    }
}
