package org.sluice.insight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sluice.work.Facts;

/**
 * What is open now, and what came in and was solved in each week of a window.
 *
 * <ul>
 *   <li>open: not resolved now, whatever the window;
 *   <li>oldest: the one that arrived first, of equal ones the lower id;
 *   <li>weeks run from Monday to Monday in the zone of the window; listed are those from the first to the last in which
 *       something came in or was solved, also the quiet ones in between.
 * </ul>
 */
public record OpenWork(int open, Optional<Oldest> oldest, List<Week> weeks) {

    /** The open work that waits longest. */
    public record Oldest(long itemId, Instant arrived) {}

    /** One week, named by its Monday. */
    public record Week(LocalDate monday, int arrived, int solved) {

        private Week plus(Week other) {
            return new Week(monday, arrived + other.arrived, solved + other.solved);
        }
    }

    /** Computes it from facts. */
    public static OpenWork of(Collection<Facts> all, Counting counting, Window window, StreamFilter stream) {
        List<Facts> counted = all.stream()
                .filter(counting::counts)
                .filter(facts -> stream.accepts(facts.stream()))
                .toList();
        List<Facts> open = counted.stream().filter(Facts::open).toList();
        Optional<Oldest> oldest = open.stream()
                .map(facts -> new Oldest(facts.itemId(), facts.progress().arrived()))
                .min(Comparator.comparing(Oldest::arrived).thenComparing(Oldest::itemId));
        return new OpenWork(open.size(), oldest, weeks(counted, counting, window));
    }

    private static List<Week> weeks(List<Facts> counted, Counting counting, Window window) {
        SortedMap<LocalDate, Week> weeks = new TreeMap<>();
        for (Facts facts : counted) {
            add(weeks, facts.progress().arrived(), window, 1, 0);
            facts.outcome()
                    .filter(counting::solved)
                    .flatMap(outcome -> outcome.done())
                    .ifPresent(done -> add(weeks, done, window, 0, 1));
        }
        if (!weeks.isEmpty()) {
            for (LocalDate week = weeks.firstKey(); week.isBefore(weeks.lastKey()); week = week.plusWeeks(1)) {
                weeks.putIfAbsent(week, new Week(week, 0, 0));
            }
        }
        return List.copyOf(weeks.values());
    }

    private static void add(SortedMap<LocalDate, Week> weeks, Instant at, Window window, int arrived, int solved) {
        if (window.contains(at)) {
            LocalDate monday = LeadTimeWeek.monday(at, window.zone());
            weeks.merge(monday, new Week(monday, arrived, solved), Week::plus);
        }
    }
}
