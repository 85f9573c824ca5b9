package org.sluice.streams.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * To whom the urgent tasks of a project that nobody has taken are offered at one instant.
 *
 * @param first who is asked alone at first, by user key; none: each task is offered to all
 * @param toAllBefore a task that became urgent later than that is still offered to that person alone
 * @param alone for how long that person is asked alone
 */
public record Offering(Optional<String> first, Instant toAllBefore, Duration alone) {

    /** How a task is offered that has been urgent since then. */
    public Offer of(Instant since) {
        return first.filter(person -> since.isAfter(toAllBefore))
                .map(person -> new Offer(Optional.of(person), Optional.of(since.plus(alone))))
                .orElse(Offer.ALL);
    }

    /** Whether each task is offered to somebody of the team, since whenever it is urgent. */
    public boolean allTo(String userKey) {
        return first.map(userKey::equals).orElse(true);
    }
}
