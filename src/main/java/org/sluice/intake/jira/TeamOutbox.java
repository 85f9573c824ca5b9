package org.sluice.intake.jira;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.Outbox;

/** The outbox as a team looks at it. */
public final class TeamOutbox implements Outbox {

    private final AoOutbox outbox;
    private final AoPassedOn passed;
    private final OutboxJob job;
    private final Clock clock;

    /** Asks the tables, and has the job run. */
    public TeamOutbox(AoOutbox outbox, AoPassedOn passed, OutboxJob job, Clock clock) {
        this.outbox = outbox;
        this.passed = passed;
        this.job = job;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting(long projectId) {
        return outbox.of(projectId);
    }

    @Override
    public int many(long projectId) {
        return outbox.many(projectId);
    }

    @Override
    public List<Returned> returned(long projectId) {
        return passed.returned(projectId);
    }

    @Override
    public Optional<Waiting> one(long id) {
        return outbox.one(id);
    }

    @Override
    public void again(long id, boolean confirmed) {
        outbox.again(id, confirmed, clock.instant());
        job.runSoon();
    }

    @Override
    public void drop(long id) {
        // Another team may have a task of it, which is followed as before.
        outbox.one(id).ifPresent(waiting -> outbox.done(waiting.out(), true, clock.instant()));
    }
}
