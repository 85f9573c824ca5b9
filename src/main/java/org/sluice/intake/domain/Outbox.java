package org.sluice.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is to be delivered of the outcomes of the intake, as the team looks at it. */
public interface Outbox {

    /** When what is given up is tried next: at nobody's word but the team's. */
    Instant GIVEN_UP = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** So many are shown; the others come when these are done. */
    int MOST = 100;

    /** What of a project waits to be delivered, or could not be, what was said first first; {@link #MOST} of them. */
    List<Waiting> waiting(long projectId);

    /** How many there are. */
    int many(long projectId);

    /** One of them. */
    Optional<Waiting> one(long id);

    /**
     * Has it tried at once.
     *
     * @param confirmed whether a personal identity number in it is meant
     */
    void again(long id, boolean confirmed);

    /** Has nothing more of it delivered; the outcome itself stays. */
    void drop(long id);

    /** What came back to a project, the latest first. */
    List<Returned> returned(long projectId);

    /**
     * A task that another team had, and has no more.
     *
     * @param taskId of the team's own task
     * @param receiver to whom it was passed on
     * @param line by which line of who does what, where that is known
     * @param at when it came back
     */
    record Returned(long taskId, String receiver, Optional<Long> line, Instant at) {}

    /**
     * Something that waits.
     *
     * @param out what it is
     * @param due when it is tried next
     * @param hindered why it could not be delivered; none where it was not tried yet
     */
    record Waiting(Outgoing out, Instant due, Optional<Undelivered> hindered) {}
}
