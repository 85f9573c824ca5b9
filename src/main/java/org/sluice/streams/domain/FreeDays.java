package org.sluice.streams.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The days on which nobody has a turn, as a team has agreed: public holidays, Saturdays and Sundays, both, or none. */
public final class FreeDays {

    private final Holidays holidays;

    /** Knows the holidays of the countries. */
    public FreeDays(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Those among some days. */
    public Set<LocalDate> among(Days days, TurnSettings settings) {
        Set<LocalDate> free = new HashSet<>();
        if (settings.skipHolidays()) {
            free.addAll(holidays.among(days, settings.country()));
        }
        if (settings.skipWeekends()) {
            days.each().filter(FreeDays::weekend).forEach(free::add);
        }
        return Set.copyOf(free);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
