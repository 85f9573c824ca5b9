package org.sluice.streams.domain;

import java.time.Instant;
import java.util.Optional;

/** Who takes what comes in: one person of the team at a time, as the team has agreed. */
public interface WhoseTurn {

    /** The person who is on urgent at an instant, by user key; none when nobody is, or whose turn it is is not here. */
    Optional<String> onUrgent(long projectId, Instant at);

    /** The person who leads intake at an instant, by user key; none when nobody does, or whose turn it is is not here. */
    Optional<String> onIntake(long projectId, Instant at);
}
