package org.sluice.workbench.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When offices are open: half past seven to half past three, on days on which the country works. */
final class OfficeHours {
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final LocalTime OPENS = LocalTime.of(7, 30);
    static final LocalTime CLOSES = LocalTime.of(15, 30);
    private static final LocalTime AFTER_HOURS = LocalTime.of(16, 0);

    private OfficeHours() {}

    static boolean open(Instant moment, Country country) {
        ZonedDateTime at = moment.atZone(ZONE);
        LocalTime time = at.toLocalTime();
        return country.works(at.toLocalDate()) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** The moment itself, or some minutes after the next opening. */
    static Instant from(Instant moment, Country country) {
        if (open(moment, country)) {
            return moment;
        }
        ZonedDateTime at = moment.atZone(ZONE);
        LocalDate day = at.toLocalDate();
        if (!at.toLocalTime().isBefore(OPENS)) {
            day = day.plusDays(1);
        }
        while (!country.works(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(OPENS).atZone(ZONE).plusMinutes(at.getMinute()).toInstant();
    }

    /** After so many hours during which the office is open. */
    static Instant after(Instant moment, Duration work, Country country) {
        Instant at = from(moment, country);
        Duration left = work;
        while (true) {
            ZonedDateTime here = at.atZone(ZONE);
            Duration today = Duration.between(here.toLocalTime(), CLOSES);
            if (left.compareTo(today) < 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = from(here.toLocalDate().atTime(AFTER_HOURS).atZone(ZONE).toInstant(), country);
        }
    }
}
