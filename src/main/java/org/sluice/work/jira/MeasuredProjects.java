package org.sluice.work.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.sluice.platform.Lately;

/**
 * Which projects are measured, as this node knows it: asked of the tables once a second at most, since Jira tells of every event
 * of every project in the thread of the person who did it.
 *
 * <p>So a node may take a project that was switched on just now for one that is not measured, and note nothing of what happens
 * there. Nothing is lost by that: a node asks, then somebody switches on, then the job sees that there is a ledger to fill, and
 * begins to read as much later as the node takes its answer for true. What the node did not note was done by then, and is read;
 * where the search does not know of it yet, {@link LedgerFiller} has the task read once more.
 *
 * <p>One asks; who comes meanwhile waits for nothing, and notes what happened though nobody may want it: what is not measured is
 * left alone when its turn comes.
 */
public final class MeasuredProjects {

    private final FillRows fills;
    private final Clock clock;
    private final Duration lag;
    private final Lock asking = new ReentrantLock();
    private volatile Known known = new Known(Set.of(), Instant.MIN);

    /** As the tables know it. */
    public MeasuredProjects(FillRows fills, Clock clock) {
        this(fills, clock, Lately.LAG);
    }

    MeasuredProjects(FillRows fills, Clock clock, Duration lag) {
        this.fills = fills;
        this.clock = clock;
        this.lag = lag;
    }

    /** For how long a node may not know that a project is measured. */
    Duration lag() {
        return lag;
    }

    /** Whether a project is measured, as far as that is known: it is unless an answer that is not old says otherwise. */
    boolean include(long projectId) {
        Known now = known;
        if (!now.isOld(clock.instant())) {
            return now.projects().contains(projectId);
        }
        if (!asking.tryLock()) {
            return true;
        }
        try {
            return asked().projects().contains(projectId);
        } finally {
            asking.unlock();
        }
    }

    private Known asked() {
        Instant before = clock.instant();
        known = new Known(fills.projects(), before.plus(lag));
        return known;
    }

    /** An answer, and until when it is taken for true. */
    private record Known(Set<Long> projects, Instant until) {
        boolean isOld(Instant now) {
            return !until.isAfter(now);
        }
    }
}
