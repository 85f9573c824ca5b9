package org.sluice.workbench.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/** The two countries of the region, and the days on which their offices are closed. */
enum Country {
    DK,
    SE;

    private static final Set<MonthDay> COMMON = Set.of(
            MonthDay.of(1, 1), MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(12, 31));
    private static final Map<Country, Set<MonthDay>> OWN =
            Map.of(DK, Set.of(MonthDay.of(6, 5)), SE, Set.of(MonthDay.of(1, 6), MonthDay.of(5, 1), MonthDay.of(6, 6)));
    private static final Map<Country, Set<Long>> DAYS_FROM_EASTER =
            Map.of(DK, Set.of(-3L, -2L, 1L, 39L, 50L), SE, Set.of(-2L, 1L, 39L));

    boolean works(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return COMMON.contains(date)
                || OWN.get(this).contains(date)
                || DAYS_FROM_EASTER.get(this).contains(ChronoUnit.DAYS.between(easter(day.getYear()), day))
                || (this == SE && day.equals(midsummerEve(day.getYear())));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** The Friday from 19 to 25 June. */
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday by the rule that is known as the anonymous Gregorian one. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
