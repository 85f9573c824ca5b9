package org.sluice.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/**
 * How long it took to say whether a task belongs here, in points of four weeks ({@link FourWeeks}), and what waits for it now. It is about no
 * person: each point covers the turns of several.
 *
 * <ul>
 *   <li>time in triage: from arrival to outcome; the outcome is the first entry into a stream, or the end of a task that never entered one: passed
 *       on, not for us, a duplicate, or a declined wish;
 *   <li>a task counts in the four weeks of its outcome. One that entered a stream as it arrived, or before, was never in triage here;
 *   <li>before the first task was accepted nobody told what was: only four weeks that began after that are told of;
 *   <li>waiting: open, and in no stream yet.
 * </ul>
 *
 * @param points the four weeks that have ended, oldest first
 * @param waiting what has no outcome, the oldest first
 */
public record TimeInTriage(List<Point> points, List<OpenWork.Oldest> waiting) {

    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    /** Keeps its own copies. */
    public TimeInTriage {
        points = List.copyOf(points);
        waiting = List.copyOf(waiting);
    }

    /** Four weeks, and the hours that each task took whose outcome was in them. */
    public record Point(FourWeeks weeks, Percentiles hours) {}

    /** Computes it from facts. */
    public static TimeInTriage of(
            Collection<Facts> all, Counting counting, Window window, WrongPlaces.Known known, Instant now) {
        Map<Instant, List<Facts>> byOutcome = new TreeMap<>();
        List<OpenWork.Oldest> waiting = new ArrayList<>();
        for (Facts facts : all) {
            if (!counting.counts(facts)) {
                continue;
            }
            if (facts.open()
                    && facts.progress().accepted().isEmpty()
                    && facts.stream().isEmpty()) {
                waiting.add(new OpenWork.Oldest(facts.itemId(), facts.progress().arrived()));
            }
            outcome(facts, known)
                    .filter(at -> at.isAfter(facts.progress().arrived()))
                    .ifPresent(at -> byOutcome
                            .computeIfAbsent(at, when -> new ArrayList<>())
                            .add(facts));
        }
        Optional<Instant> firstAccepted = all.stream()
                .filter(counting::counts)
                .flatMap(facts -> facts.progress().accepted().stream())
                .min(Instant::compareTo);
        waiting.sort(Comparator.comparing(OpenWork.Oldest::arrived).thenComparing(OpenWork.Oldest::itemId));
        List<Point> points = FourWeeks.touched(
                        window,
                        byOutcome.keySet().stream().findFirst().map(at -> at.atZone(window.zone())
                                .toLocalDate()),
                        now)
                .filter(weeks -> firstAccepted
                        .filter(at -> !weeks.in(window.zone()).start().isBefore(at))
                        .isPresent())
                .map(weeks -> point(weeks, byOutcome, window))
                .toList();
        return new TimeInTriage(points, waiting);
    }

    private static Optional<Instant> outcome(Facts facts, WrongPlaces.Known known) {
        return facts.progress()
                .accepted()
                .or(() -> facts.outcome().filter(known::endsTriage).flatMap(Outcome::done));
    }

    private static Point point(FourWeeks weeks, Map<Instant, List<Facts>> byOutcome, Window window) {
        List<Double> hours = new ArrayList<>();
        byOutcome.forEach((at, ended) -> {
            if (weeks.in(window.zone()).contains(at)) {
                ended.forEach(facts -> hours.add(
                        Duration.between(facts.progress().arrived(), at).toMillis() / MILLIS_PER_HOUR));
            }
        });
        return new Point(weeks, Percentiles.of(hours));
    }
}
