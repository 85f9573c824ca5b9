package org.sluice.intake.jira;

import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.QueueJob;

/** The background job that delivers what outcomes of the intake send out: once in a cluster, taken up again when the host starts. */
public final class OutboxJob extends QueueJob {

    /** A job that is started through the host's scheduler. */
    public OutboxJob(OutboxWork work, ClusterLockService locks, BackgroundJob background) {
        super("org.sluice.jira.outbox", work, locks, background);
    }

    /** Has it run after a while at the latest. */
    void runLater(Duration delay) {
        runWithin(delay);
    }
}
