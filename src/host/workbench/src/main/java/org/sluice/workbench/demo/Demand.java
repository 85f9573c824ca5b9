package org.sluice.workbench.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** When people ask for something: most on Mondays, little at weekends and in holidays, less in summer. */
final class Demand {
    private static final double[] WEEKDAYS = {0.25, 0.21, 0.19, 0.18, 0.13, 0.025, 0.015};

    private final Dice dice;
    private final double aWeek;

    /** That many in a usual week. */
    Demand(Dice dice, double aWeek) {
        this.dice = dice;
        this.aWeek = aWeek;
    }

    List<Instant> on(LocalDate day) {
        List<Instant> moments = new ArrayList<>();
        int tasks = dice.times(aWeek * WEEKDAYS[day.getDayOfWeek().getValue() - 1] * season(day));
        for (int task = 0; task < tasks; task++) {
            moments.add(day.atTime(hour(day), dice.between(0, 59))
                    .atZone(OfficeHours.ZONE)
                    .toInstant());
        }
        Collections.sort(moments);
        return moments;
    }

    private static double season(LocalDate day) {
        if (Country.DK.isHoliday(day) || Country.SE.isHoliday(day)) {
            return 0.3;
        }
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (week >= 27 && week <= 31) {
            return 0.68;
        }
        return week == 52 || week == 1 ? 0.55 : 1;
    }

    /** Floors are awake at night, offices are not. */
    private int hour(LocalDate day) {
        boolean atAnyHour = Country.isWeekend(day) || dice.chance(7);
        return atAnyHour
                ? dice.between(0, 23)
                : dice.one(List.of(7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 11, 12, 13, 13, 14, 14, 15));
    }
}
