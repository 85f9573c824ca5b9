package org.sluice.insight.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/**
 * How many tasks were open at an instant: those that had arrived, less those that were done.
 *
 * <ul>
 *   <li>what arrives or is done at the very instant is not in it yet, or still is: the end of a week belongs to the next;
 *   <li>resolved, opened again: open all the time since it arrived, as what is done is done for the last time;
 *   <li>resolved at an unknown time: never counted, as nobody can say until when it was open;
 *   <li>done before it arrived: never counted.
 * </ul>
 */
final class Pile {

    private final Instant[] arrivals;
    private final Instant[] departures;

    private Pile(Instant[] arrivals, Instant[] departures) {
        this.arrivals = arrivals;
        this.departures = departures;
    }

    static Pile of(Collection<Facts> all) {
        List<Facts> known =
                all.stream().filter(facts -> left(facts).isPresent()).toList();
        return new Pile(
                sorted(known.stream().map(facts -> facts.progress().arrived())),
                sorted(known.stream().flatMap(facts -> left(facts).stream())));
    }

    int at(Instant instant) {
        return before(arrivals, instant) - before(departures, instant);
    }

    /** Work that is open leaves at the end of time. */
    private static Optional<Instant> left(Facts facts) {
        Instant arrived = facts.progress().arrived();
        return facts.open()
                ? Optional.of(Instant.MAX)
                : facts.outcome().flatMap(Outcome::done).map(done -> done.isBefore(arrived) ? arrived : done);
    }

    private static Instant[] sorted(Stream<Instant> instants) {
        return instants.sorted().toArray(Instant[]::new);
    }

    /** How many of the sorted instants lie before. */
    private static int before(Instant[] sorted, Instant instant) {
        int place = Arrays.binarySearch(sorted, instant);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && sorted[place - 1].equals(instant)) {
            place--;
        }
        return place;
    }
}
