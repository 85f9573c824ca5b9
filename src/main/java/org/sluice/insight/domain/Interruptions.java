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
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.work.Activity;
import org.sluice.work.Facts;
import org.sluice.work.Span;
import org.sluice.work.Stream;
import org.sluice.work.UrgentStart;
import org.sluice.work.Wanted;

/**
 * How much of a team's work is urgent, and what that does to the rest, in points of four weeks ({@link FourWeeks}). Nobody's name is
 * in it, and it is about no person.
 *
 * <ul>
 *   <li>urgent share: the time that urgent tasks were in progress / the time that tasks of both streams were. It is elapsed time, nights
 *       and weekends included, from when a task came here on; a task counts in the stream of its resolution, an open one in that of now;
 *   <li>interruption: work on an urgent task began while its person had a planned one in progress. Only starts that were noted count,
 *       of tasks that are urgent and still here; in four weeks that began before starts were noted there is none to tell of;
 *   <li>resumption delay: from when somebody paused a planned task until it was taken up again, counted where and when that was. One that
 *       still waits is not counted, nor one that went another way, nor one that was taken up elsewhere, before it came here;
 *   <li>outside pressure: interruptions by tasks in which that option is ticked now; one with several counts at each;
 *   <li>of four weeks with fewer than four tasks in progress nothing is told but how many they were, and nothing of it is in the sums;
 *   <li>a task in no stream is left out of all of it, as are those that the project does not count.
 * </ul>
 *
 * @param points the four weeks that have ended, oldest first
 * @param delays how many hours the resumptions of all of them took that can be told of, shortest first
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
     * The starts of urgent work that were noted.
     *
     * @param since from when on they were, none when they are not
     */
    public record Noted(Optional<Instant> since, Collection<UrgentStart> starts) {

        private boolean throughout(Span span) {
            return since.filter(begin -> !begin.isAfter(span.start())).isPresent();
        }
    }

    /**
     * Four weeks.
     *
     * @param tasks how many tasks were in progress in them
     * @param told what can be told of them, none when those were too few
     */
    public record Point(FourWeeks weeks, int tasks, Optional<Told> told) {

        /** The smallest number of tasks in progress that anything is told of: as for half of something. */
        static final int FEWEST = Percentiles.fewest(50);

        /** The urgent share. */
        public Optional<Double> urgentShare() {
            return told.map(one -> one.urgentHours() / one.hours());
        }

        /** What urgent work interrupted, none when that is not told or was not counted then. */
        public Optional<Calls> calls() {
            return told.flatMap(Told::calls);
        }
    }

    /**
     * What is told of four weeks.
     *
     * @param urgentHours how long urgent tasks were in progress
     * @param hours how long all of them were, more than not at all
     * @param delays how many hours the resumptions took
     * @param calls what urgent work interrupted, none when that was not counted from the beginning of the four weeks on
     */
    public record Told(double urgentHours, double hours, Percentiles delays, Optional<Calls> calls) {}

    /**
     * Starts of urgent work.
     *
     * @param starts how often it began
     * @param interruptions how often that interrupted planned work
     * @param pressure how many interruptions had which option ticked, by its id; those with none at all are not in it
     * @param pressed how many interruptions had any option ticked
     */
    public record Calls(int starts, int interruptions, Map<String, Integer> pressure, int pressed) {

        /** Keeps its own copy. */
        public Calls {
            pressure = Map.copyOf(pressure);
        }

        private static Calls of(Map<Long, Activity> urgent, Collection<UrgentStart> noted, Span span) {
            List<UrgentStart> begun = noted.stream()
                    .filter(start -> span.contains(start.at()) && urgent.containsKey(start.taskId()))
                    .toList();
            List<Activity> interrupting = begun.stream()
                    .filter(UrgentStart::interrupts)
                    .flatMap(start -> Optional.ofNullable(urgent.get(start.taskId())).stream())
                    .toList();
            Map<String, Integer> pressure = new HashMap<>();
            interrupting.forEach(activity -> activity.pressure().forEach(id -> pressure.merge(id, 1, Integer::sum)));
            int pressed = (int) interrupting.stream()
                    .filter(activity -> !activity.pressure().isEmpty())
                    .count();
            return new Calls(begun.size(), interrupting.size(), pressure, pressed);
        }
    }

    /** How many were not counted and are known, and how many were. */
    public int of() {
        return used + excluded.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the last four weeks that can be told of reach a share. */
    public boolean reach(double cap) {
        return points.stream()
                .flatMap(point -> point.urgentShare().stream())
                .reduce((earlier, later) -> later)
                .filter(share -> share >= cap)
                .isPresent();
    }

    /** Computes it from facts and from the starts that were noted. */
    public static Interruptions of(Collection<Facts> all, Counting counting, Noted noted, Window window, Instant now) {
        List<Facts> counted = all.stream()
                .filter(facts -> exclusion(facts, counting).isEmpty())
                .toList();
        List<FourWeeks> weeks =
                FourWeeks.touched(window, first(counted, window), now).toList();
        Map<Long, Activity> urgent = counted.stream()
                .filter(Interruptions::urgent)
                .collect(Collectors.toMap(
                        Facts::itemId, facts -> facts.activity().orElse(Activity.NONE), (one, same) -> one));
        List<Point> points = weeks.stream()
                .map(one -> point(one, one.in(window.zone()), counted, urgent, noted))
                .toList();
        List<Double> delays = points.stream()
                .flatMap(point -> point.told().stream())
                .flatMap(told -> told.delays().sorted().stream())
                .toList();
        Span whole = whole(weeks, window, now);
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (Facts facts : all) {
            exclusion(facts, counting)
                    .filter(why ->
                            why == Exclusion.NOT_READ ? maybeInProgress(facts, whole) : inProgress(facts, whole) > 0)
                    .ifPresent(why -> excluded.merge(why, 1, Integer::sum));
        }
        int used = (int)
                counted.stream().filter(facts -> inProgress(facts, whole) > 0).count();
        return new Interruptions(points, Percentiles.of(delays), used, excluded);
    }

    /** The day on which work that counts began here. */
    private static Optional<LocalDate> first(Collection<Facts> counted, Window window) {
        return counted.stream()
                .flatMap(
                        facts -> facts
                                .activity()
                                .flatMap(activity -> activity.inWork()
                                        .firstFrom(facts.progress().arrived()))
                                .stream())
                .min(Instant::compareTo)
                .map(at -> at.atZone(window.zone()).toLocalDate());
    }

    /** The stretch of all points; without a point all that has ended of what was asked about. */
    private static Span whole(List<FourWeeks> points, Window window, Instant now) {
        List<FourWeeks> weeks = points.isEmpty()
                ? FourWeeks.touched(window, Optional.of(LocalDate.EPOCH), now).toList()
                : points;
        return weeks.isEmpty()
                ? new Span(now, now)
                : new Span(
                        weeks.get(0).in(window.zone()).start(),
                        weeks.get(weeks.size() - 1).in(window.zone()).end());
    }

    private static Optional<Exclusion> exclusion(Facts facts, Counting counting) {
        if (facts.activity().isEmpty()) {
            return Optional.of(Exclusion.NOT_READ);
        }
        return counting.exclusion(facts)
                .or(() -> facts.stream().isPresent() ? Optional.empty() : Optional.of(Exclusion.NO_STREAM));
    }

    private static boolean maybeInProgress(Facts facts, Span span) {
        return new Wanted(Set.of(Wanted.Kind.WORKED), Optional.of(span.start()), Optional.of(span.end()))
                .includes(facts);
    }

    private static Point point(
            FourWeeks weeks, Span span, List<Facts> counted, Map<Long, Activity> urgent, Noted noted) {
        int tasks = 0;
        long urgently = 0;
        long total = 0;
        List<Double> delays = new ArrayList<>();
        for (Facts facts : counted) {
            long millis = inProgress(facts, span);
            tasks += millis > 0 ? 1 : 0;
            total += millis;
            if (urgent(facts)) {
                urgently += millis;
            } else {
                resumed(facts, span)
                        .forEach(pause -> delays.add(hours(pause.length().toMillis())));
            }
        }
        if (tasks < Point.FEWEST) {
            return new Point(weeks, tasks, Optional.empty());
        }
        Optional<Calls> calls =
                noted.throughout(span) ? Optional.of(Calls.of(urgent, noted.starts(), span)) : Optional.empty();
        return new Point(
                weeks, tasks, Optional.of(new Told(hours(urgently), hours(total), Percentiles.of(delays), calls)));
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

    /** What was paused and taken up again before it came here was another team's work, too. */
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
