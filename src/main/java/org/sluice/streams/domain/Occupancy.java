package org.sluice.streams.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The places under one limit, and who holds them at an instant.
 *
 * <p>Places have numbers from 1 on. A place that was only asked for is held for a short while, its lease; the transition that asked
 * for it may still be refused by somebody else's rule, and then it is free again by itself. One that the task really took is held
 * until the task leaves. Places above the limit are held by tasks that were there before the limit, or were let through.
 *
 * @param held also those whose lease has ended
 */
public record Occupancy(List<Held> held, Instant now) {

    /** Keeps its own copy. */
    public Occupancy {
        held = List.copyOf(held);
    }

    /**
     * A place that a task holds.
     *
     * @param row number of the row that says so
     * @param place its number
     * @param issue the task, by id
     * @param until the end of the lease; {@link Instant#MAX} once the task really took it
     */
    public record Held(long row, int place, long issue, Instant until) {

        /** Whether it is held still. */
        public boolean at(Instant instant) {
            return until.isAfter(instant);
        }
    }

    /** The places that are held still. */
    public List<Held> alive() {
        return held.stream().filter(place -> place.at(now)).toList();
    }

    /** The one that the task holds still. */
    public Optional<Held> heldBy(long issue) {
        return alive().stream().filter(place -> place.issue() == issue).findFirst();
    }

    /** Whether all places under a limit are taken, those above it included. */
    public boolean full(int most) {
        return alive().size() >= most;
    }

    /**
     * The lowest place that is free, above the limit if need be. While there is one more task above the limit than places, the
     * lowest free one lies no higher than what the limit leaves; so whoever looks at the same time asks for the same place, and
     * one of them gets it.
     */
    public int lowestFree() {
        Set<Integer> taken = alive().stream().map(Held::place).collect(Collectors.toSet());
        return IntStream.iterate(1, place -> place + 1)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }

    /** Those whose lease has ended: nobody knows from here whether their tasks were kept from going, or went unseen. */
    public List<Held> ended() {
        return held.stream().filter(place -> !place.at(now)).toList();
    }
}
