package org.sluice.workbench.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who is away when: three weeks in summer, one in winter, the days around the new year, now and then a sick day. */
final class Absences {
    private final Map<String, Year> years = new HashMap<>();

    boolean away(Cast.Colleague who, LocalDate day) {
        return !who.country().works(day) || year(who, day.getYear()).away(day);
    }

    boolean atWork(Cast.Colleague who, Instant moment) {
        LocalDate day = moment.atZone(OfficeHours.ZONE).toLocalDate();
        return OfficeHours.open(moment, who.country()) && !away(who, day);
    }

    private Year year(Cast.Colleague who, int year) {
        return years.computeIfAbsent(who.login() + year, key -> Year.of(new Dice(key.hashCode())));
    }

    /** One person's year. */
    private record Year(int summer, int winter, boolean christmas, Set<Integer> sick) {
        static Year of(Dice dice) {
            Set<Integer> sick = new HashSet<>();
            for (int day = 1; day < 366; day++) {
                if (dice.chance(1.5)) {
                    sick.add(day);
                    sick.add(day + dice.between(0, 1));
                }
            }
            return new Year(dice.between(25, 32), dice.between(6, 9), dice.chance(60), sick);
        }

        boolean away(LocalDate day) {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return sick.contains(day.getDayOfYear())
                    || week == winter
                    || (week >= summer && week < summer + 3)
                    || (christmas && week == 52 && day.getMonthValue() == 12);
        }
    }
}
