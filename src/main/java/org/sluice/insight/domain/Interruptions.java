package org.sluice.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sluice.work.Activity;
import org.sluice.work.Facts;
import org.sluice.work.Span;
import org.sluice.work.Stream;
import org.sluice.work.UrgentStart;

/**
 * How much of a team's work is urgent, and what that does to the rest, in points of four weeks ({@link FourWeeks}). Nobody's name is
 * in it, and it is about no person.
 *
 * <ul>
 *   <li>urgent share: the time that urgent tasks were in progress / the time that tasks of both streams were. It is elapsed time, nights
 *       and weekends included, from when a task came here on; a task counts in the stream of its resolution, an open one in that of now;
 *   <li>interruption: work on an urgent task began while its person had a planned one in progress. Only starts that were noted count,
 *       of tasks that are urgent and still here;
 *   <li>resumption delay: from when somebody paused a planned task until it was taken up again, counted where that was. One that still
 *       waits is not counted, nor one that went another way;
 *   <li>outside pressure: interruptions by tasks in which that option is ticked now; one with several counts at each;
 *   <li>a task in no stream is left out of all of it, as are those that the project does not count.
 * </ul>
 *
 * @param points the four weeks that have ended, oldest first
 * @param delays how many hours the resumptions of all of them took, shortest first
 * @param used how many tasks were in progress in any of them, and counted
 * @param excluded why so many others were not
 */
public record Interruptions(List<Point> points, Percentiles delays, int used, Map<Exclusion, Integer> excluded) {

    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    /** Keeps its own copies. */
    public Interruptions {
        points = List.copyOf(points);
        excluded = Map.copyOf(excluded);
    }

    /**
     * Four weeks.
     *
     * @param tasks how many tasks were in progress in them
     * @param urgentHours how long the urgent ones of them were
     * @param hours how long all of them were
     * @param starts how often work on an urgent task began
     * @param interruptions how often that interrupted other work
     * @param delays how many hours the resumptions took
     * @param pressure how many interruptions had which option ticked, by its id; those with none at all are not in it
     * @param pressed how many interruptions had any option ticked
     */
    public record Point(
            FourWeeks weeks,
            int tasks,
            double urgentHours,
            double hours,
            int starts,
            int interruptions,
            Percentiles delays,
            Map<String, Integer> pressure,
            int pressed) {

        /** The smallest number of tasks in progress that a share is shown for: as for half of something. */
        static final int FEWEST = Percentiles.fewest(50);

        /** Keeps its own copy. */
        public Point {
            pressure = Map.copyOf(pressure);
        }

        /** The urgent share, none when too few tasks were in progress. */
        public Optional<Double> urgentShare() {
            return tasks < FEWEST || hours == 0 ? Optional.empty() : Optional.of(urgentHours / hours);
        }
    }

    /** How many were not counted and are known, and how many were. */
    public int of() {
        return used + excluded.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the last four weeks that can be told of lie above a share; one that is just reached is not above. */
    public boolean above(double cap) {
        return points.stream()
                .flatMap(point -> point.urgentShare().stream())
                .reduce((earlier, later) -> later)
                .filter(share -> share > cap)
                .isPresent();
    }

    /** Computes it from facts and from the starts that were noted. */
    public static Interruptions of(
            Collection<Facts> all, Counting counting, Collection<UrgentStart> starts, Window window, Instant now) {
        List<FourWeeks> weeks =
                FourWeeks.touched(window, first(all, window), now).toList();
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        List<Facts> counted = new ArrayList<>();
        Predicate<Activity> inProgress = weeks.isEmpty() ? activity -> false : touching(weeks, window);
        for (Facts facts : all) {
            Optional<Exclusion> why = exclusion(facts, counting);
            boolean there = facts.activity().filter(inProgress).isPresent();
            if (why.isEmpty()) {
                counted.add(facts);
            } else if (there || why.get() == Exclusion.NOT_READ) {
                excluded.merge(why.get(), 1, Integer::sum);
            }
        }
        List<Point> points =
                weeks.stream().map(one -> point(one, counted, starts, window)).toList();
        List<Double> delays = points.stream()
                .flatMap(point -> point.delays().sorted().stream())
                .toList();
        int used = (int) counted.stream()
                .filter(facts -> facts.activity().filter(inProgress).isPresent())
                .count();
        return new Interruptions(points, Percentiles.of(delays), used, excluded);
    }

    /** The day on which work began that is known. */
    private static Optional<LocalDate> first(Collection<Facts> all, Window window) {
        return all.stream()
                .flatMap(facts -> facts.activity().flatMap(one -> one.inWork().first()).stream())
                .min(Instant::compareTo)
                .map(at -> at.atZone(window.zone()).toLocalDate());
    }

    private static Predicate<Activity> touching(List<FourWeeks> weeks, Window window) {
        Span whole = new Span(
                weeks.get(0).in(window.zone()).start(),
                weeks.get(weeks.size() - 1).in(window.zone()).end());
        return activity -> !activity.inWork().within(whole).isZero();
    }

    private static Optional<Exclusion> exclusion(Facts facts, Counting counting) {
        if (facts.activity().isEmpty()) {
            return Optional.of(Exclusion.NOT_READ);
        }
        return counting.exclusion(facts)
                .or(() -> facts.stream().isPresent() ? Optional.empty() : Optional.of(Exclusion.NO_STREAM));
    }

    private static Point point(FourWeeks weeks, List<Facts> counted, Collection<UrgentStart> starts, Window window) {
        Span span = weeks.in(window.zone());
        int tasks = 0;
        long urgent = 0;
        long total = 0;
        List<Double> delays = new ArrayList<>();
        for (Facts facts : counted) {
            long millis = inProgress(facts, span);
            tasks += millis > 0 ? 1 : 0;
            total += millis;
            urgent += urgent(facts) ? millis : 0;
            if (!urgent(facts)) {
                resumed(facts, span)
                        .forEach(pause -> delays.add(hours(pause.length().toMillis())));
            }
        }
        Map<Long, Facts> known = counted.stream()
                .filter(Interruptions::urgent)
                .collect(Collectors.toMap(Facts::itemId, facts -> facts, (one, same) -> one));
        List<UrgentStart> begun = starts.stream()
                .filter(start -> span.contains(start.at()) && known.containsKey(start.taskId()))
                .toList();
        List<Activity> interrupting = begun.stream()
                .filter(UrgentStart::interrupts)
                .flatMap(start -> Optional.ofNullable(known.get(start.taskId())).flatMap(Facts::activity).stream())
                .toList();
        Map<String, Integer> pressure = new HashMap<>();
        interrupting.forEach(activity -> activity.pressure().forEach(id -> pressure.merge(id, 1, Integer::sum)));
        return new Point(
                weeks,
                tasks,
                hours(urgent),
                hours(total),
                begun.size(),
                interrupting.size(),
                Percentiles.of(delays),
                pressure,
                (int) interrupting.stream()
                        .filter(activity -> !activity.pressure().isEmpty())
                        .count());
    }

    /** What it was in progress before it came here was another team's work. */
    private static long inProgress(Facts facts, Span span) {
        Instant arrived = facts.progress().arrived();
        if (!arrived.isBefore(span.end())) {
            return 0;
        }
        Span here = span.start().isBefore(arrived) ? new Span(arrived, span.end()) : span;
        return facts.activity()
                .map(activity -> activity.inWork().within(here).toMillis())
                .orElse(0L);
    }

    /** As what was paused and taken up again before it came here was, too. */
    private static List<Span> resumed(Facts facts, Span span) {
        Instant arrived = facts.progress().arrived();
        return facts.activity().stream()
                .flatMap(activity -> activity.paused().ended().stream())
                .filter(pause -> span.contains(pause.end()) && pause.end().isAfter(arrived))
                .toList();
    }

    private static boolean urgent(Facts facts) {
        return facts.stream().filter(Stream.URGENT::equals).isPresent();
    }

    private static double hours(long millis) {
        return millis / MILLIS_PER_HOUR;
    }
}
