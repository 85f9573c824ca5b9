package org.sluice.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/**
 * Customer lead time: from arrival to done, in elapsed hours, unrounded.
 *
 * <ul>
 *   <li>it is about work that is done in the window, {@code of} pieces; work resolved at an unknown time is among them only
 *       when the window is all of time;
 *   <li>counted are those that are solved and of the stream asked for, {@code hours} holds one value for each, shortest
 *       first; the others are in {@code excluded}, so that counted + excluded = {@code of};
 *   <li>opened again: the last time it was resolved counts; work that is open now is not done.
 * </ul>
 */
public record LeadTime(List<Double> hours, int of, Map<Exclusion, Integer> excluded) {

    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    /** Computes it from facts. */
    public static LeadTime of(Collection<Facts> all, Counting counting, Window window, StreamFilter stream) {
        List<Double> hours = new ArrayList<>();
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (Facts facts : all) {
            Optional<Outcome> outcome = facts.outcome().filter(done -> within(window, done));
            if (outcome.isEmpty()) {
                continue;
            }
            Optional<Exclusion> why = exclusion(facts, outcome.get(), counting, stream);
            if (why.isPresent()) {
                excluded.merge(why.get(), 1, Integer::sum);
            } else {
                hours.add(hours(facts));
            }
        }
        int of = hours.size()
                + excluded.values().stream().mapToInt(Integer::intValue).sum();
        return new LeadTime(hours.stream().sorted().toList(), of, excluded);
    }

    /** The lead time of one piece of work that counts. */
    static double hours(Facts facts) {
        Instant done = facts.outcome().flatMap(Outcome::done).orElseThrow();
        return Duration.between(facts.progress().arrived(), done).toMillis() / MILLIS_PER_HOUR;
    }

    /** Why the work is not counted, none if it is. */
    static Optional<Exclusion> exclusion(Facts facts, Outcome outcome, Counting counting, StreamFilter stream) {
        Optional<Exclusion> kind = counting.exclusion(facts);
        if (kind.isPresent()) {
            return kind;
        }
        if (!stream.accepts(facts.stream())) {
            return Optional.of(Exclusion.OTHER_STREAM);
        }
        if (!counting.solved(outcome)) {
            return Optional.of(Exclusion.NOT_SOLVED);
        }
        if (outcome.done().isEmpty()) {
            return Optional.of(Exclusion.NO_DATE);
        }
        return outcome.done()
                .filter(done -> done.isBefore(facts.progress().arrived()))
                .map(done -> Exclusion.DONE_BEFORE_ARRIVAL);
    }

    private static boolean within(Window window, Outcome outcome) {
        return outcome.done().map(window::contains).orElse(window.unbounded());
    }

    /** How many pieces of work were counted. */
    public int used() {
        return hours.size();
    }

    /** The percentiles of the counted ones. */
    public Percentiles percentiles() {
        return new Percentiles(hours);
    }
}
