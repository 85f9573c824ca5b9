package org.sluice.streams.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Offers urgent tasks: to the person who is on urgent, and after the time that the team has agreed to all. With nobody on urgent, or
 * whose turn it is not here or no longer in the team, they are offered to all at once. The time runs from when the task became urgent.
 */
public final class Offers {

    private final Turns turns;
    private final WhoseTurn whose;
    private final Teams teams;

    /** Asks whose turn it is, and who works there. */
    public Offers(Turns turns, WhoseTurn whose, Teams teams) {
        this.turns = turns;
        this.whose = whose;
        this.teams = teams;
    }

    /** To whom a task of a project that has been urgent since then is offered now. */
    public Offer offered(long projectId, Instant since, Instant now) {
        return at(projectId, now).of(since);
    }

    /** To whom the tasks of a project are offered at an instant, asked once for all of them. */
    public Offering at(long projectId, Instant now) {
        Optional<String> first = whose.onUrgent(projectId, now).filter(person -> teams.holds(projectId, person));
        Duration alone =
                first.map(person -> turns.settings(projectId).offerAfter()).orElse(Duration.ZERO);
        return new Offering(first, now.minus(alone), alone);
    }
}
