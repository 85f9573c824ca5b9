package org.sluice.insight.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/**
 * Lead times of the work solved in one week, named by its Monday; a week in which nothing was solved is in no list.
 */
public record LeadTimeWeek(LocalDate monday, Percentiles hours) {

    /** The weeks of the window that something was solved in, oldest first. */
    public static List<LeadTimeWeek> of(Collection<Facts> all, Counting counting, Window window, StreamFilter stream) {
        SortedMap<LocalDate, List<Double>> weeks = new TreeMap<>();
        for (Facts facts : all) {
            facts.outcome()
                    .filter(outcome ->
                            LeadTime.exclusion(facts, outcome, counting, stream).isEmpty())
                    .flatMap(Outcome::done)
                    .filter(window::contains)
                    .ifPresent(done -> weeks.computeIfAbsent(monday(done, window.zone()), week -> new ArrayList<>())
                            .add(LeadTime.hours(facts)));
        }
        return weeks.entrySet().stream()
                .map(week -> new LeadTimeWeek(week.getKey(), Percentiles.of(week.getValue())))
                .toList();
    }

    /** The Monday of the week that an instant falls in. */
    static LocalDate monday(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
