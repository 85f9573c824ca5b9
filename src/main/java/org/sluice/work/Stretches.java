package org.sluice.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Stretches of time in order, which do not overlap; the last may still go on. Held to the millisecond and as bare numbers, since a ledger
 * has some for each of its tasks.
 *
 * <ul>
 *   <li>each is half-open, as a {@link Span} is;
 *   <li>an empty one is no stretch and is left out; one that begins where the one before it ends is a stretch of its own.
 * </ul>
 */
public final class Stretches {

    /** None at all. */
    public static final Stretches NONE = new Stretches(new long[0]);

    /** Beginnings and ends in turns; an odd number of them when the last goes on. */
    private final long[] edges;

    private Stretches(long... edges) {
        this.edges = edges;
    }

    /** These stretches, and one that goes on if that is given; refused when they are not in order. */
    public static Stretches of(List<Span> ended, Optional<Instant> goingOn) {
        LongStream.Builder edges = LongStream.builder();
        Instant last = Instant.MIN;
        for (Span span : ended) {
            inOrder(last, span.start());
            last = span.end();
            if (span.start().toEpochMilli() < span.end().toEpochMilli()) {
                edges.add(span.start().toEpochMilli()).add(span.end().toEpochMilli());
            }
        }
        if (goingOn.isPresent()) {
            inOrder(last, goingOn.get());
            edges.add(goingOn.get().toEpochMilli());
        }
        long[] all = edges.build().toArray();
        return all.length == 0 ? NONE : new Stretches(all);
    }

    private static void inOrder(Instant before, Instant after) {
        if (after.isBefore(before)) {
            throw new IllegalArgumentException("a stretch begins at " + after + ", before " + before);
        }
    }

    /** Those that have ended. */
    public List<Span> ended() {
        List<Span> ended = new ArrayList<>();
        for (int i = 0; i + 1 < edges.length; i += 2) {
            ended.add(new Span(Instant.ofEpochMilli(edges[i]), Instant.ofEpochMilli(edges[i + 1])));
        }
        return ended;
    }

    /** When the one began that still goes on. */
    public Optional<Instant> goingOn() {
        return edges.length % 2 == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(edges[edges.length - 1]));
    }

    /** The first moment from an instant on that lies in one of them. */
    public Optional<Instant> firstFrom(Instant instant) {
        long from = instant.toEpochMilli();
        for (int i = 0; i < edges.length; i += 2) {
            if (i + 1 == edges.length || edges[i + 1] > from) {
                return Optional.of(Instant.ofEpochMilli(Math.max(edges[i], from)));
            }
        }
        return Optional.empty();
    }

    /** How much of them lies in a span; one that goes on goes on beyond it. */
    public Duration within(Span span) {
        long start = span.start().toEpochMilli();
        long end = span.end().toEpochMilli();
        long within = 0;
        for (int i = 0; i < edges.length; i += 2) {
            long until = i + 1 < edges.length ? edges[i + 1] : end;
            within += Math.max(0, Math.min(end, until) - Math.max(start, edges[i]));
        }
        return Duration.ofMillis(within);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stretches stretches && Arrays.equals(edges, stretches.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return ended() + goingOn().map(since -> " since " + since).orElse("");
    }
}
