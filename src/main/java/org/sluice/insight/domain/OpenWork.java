package org.sluice.insight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sluice.work.Facts;

/**
 * What is open now, and what came in, was solved and was closed in another way in each week of a window.
 *
 * <ul>
 *   <li>open: not resolved now, whatever the window;
 *   <li>waiting: the open ones, first the one that arrived first, of equal ones the lower id;
 *   <li>weeks run from Monday to Monday in the zone of the window; listed are those from the first to the last in which
 *       something came in or was done, also the quiet ones in between.
 * </ul>
 */
public record OpenWork(List<Oldest> waiting, List<Week> weeks) {

    /** Open work, and since when it waits. */
    public record Oldest(long itemId, Instant arrived) {}

    /**
     * One week, named by its Monday; closed is what was done without being solved, which leaves the pile as well; open is how
     * many were when the week ended, or are now in the week that has not.
     */
    public record Week(LocalDate monday, int arrived, int solved, int closed, int open) {

        private static Week of(LocalDate monday, int arrived, int solved, int closed) {
            return new Week(monday, arrived, solved, closed, 0);
        }

        private static Week quiet(LocalDate monday) {
            return of(monday, 0, 0, 0);
        }

        private Week plus(Week other) {
            return of(monday, arrived + other.arrived, solved + other.solved, closed + other.closed);
        }

        private Week with(Pile pile, ZoneId zone) {
            return new Week(
                    monday,
                    arrived,
                    solved,
                    closed,
                    pile.at(monday.plusWeeks(1).atStartOfDay(zone).toInstant()));
        }
    }

    /** Keeps its own copies. */
    public OpenWork {
        waiting = List.copyOf(waiting);
        weeks = List.copyOf(weeks);
    }

    /** How many are open. */
    public int open() {
        return waiting.size();
    }

    /** The one that waits longest. */
    public Optional<Oldest> oldest() {
        return waiting.stream().findFirst();
    }

    /** Computes it from facts. */
    public static OpenWork of(Collection<Facts> all, Counting counting, Window window, StreamFilter stream) {
        List<Facts> counted = all.stream()
                .filter(counting::counts)
                .filter(facts -> stream.accepts(facts.stream()))
                .toList();
        List<Oldest> waiting = counted.stream()
                .filter(Facts::open)
                .map(facts -> new Oldest(facts.itemId(), facts.progress().arrived()))
                .sorted(Comparator.comparing(Oldest::arrived).thenComparing(Oldest::itemId))
                .toList();
        return new OpenWork(waiting, weeks(counted, counting, window));
    }

    private static List<Week> weeks(List<Facts> counted, Counting counting, Window window) {
        SortedMap<LocalDate, Week> weeks = new TreeMap<>();
        for (Facts facts : counted) {
            add(weeks, facts.progress().arrived(), window, monday -> Week.of(monday, 1, 0, 0));
            facts.outcome().ifPresent(outcome -> outcome.done()
                    .ifPresent(done -> add(
                            weeks,
                            done,
                            window,
                            counting.solved(outcome)
                                    ? monday -> Week.of(monday, 0, 1, 0)
                                    : monday -> Week.of(monday, 0, 0, 1))));
        }
        if (!weeks.isEmpty()) {
            for (LocalDate week = weeks.firstKey(); week.isBefore(weeks.lastKey()); week = week.plusWeeks(1)) {
                weeks.putIfAbsent(week, Week.quiet(week));
            }
        }
        Pile pile = Pile.of(counted);
        return weeks.values().stream()
                .map(week -> week.with(pile, window.zone()))
                .toList();
    }

    private static void add(
            SortedMap<LocalDate, Week> weeks, Instant at, Window window, Function<LocalDate, Week> one) {
        if (window.contains(at)) {
            LocalDate monday = LeadTimeWeek.monday(at, window.zone());
            weeks.merge(monday, one.apply(monday), Week::plus);
        }
    }
}
