package org.sluice.streams.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * To whom an urgent task that nobody has taken is offered. Nobody is assigned by it.
 *
 * @param to the person who is on urgent, by user key; none: it is offered to all of the team
 * @param toAllFrom when it is offered to all; none when it already is
 */
public record Offer(Optional<String> to, Optional<Instant> toAllFrom) {

    /** It is offered to all. */
    public static final Offer ALL = new Offer(Optional.empty(), Optional.empty());

    /** Whether it is offered to somebody of the team. */
    public boolean isTo(String userKey) {
        return to.map(userKey::equals).orElse(true);
    }
}
