package org.sluice.streams.jira;

import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.QueueJob;

/** The background job that follows what happened to tasks: pauses, takes up, brings back. */
public final class PauseJob extends QueueJob {

    /** A job that is started through the host's scheduler. */
    public PauseJob(PauseWork work, ClusterLockService locks, BackgroundJob background) {
        super("org.sluice.jira.pause", work, locks, background);
    }

    /** Has it run after a while at the latest. */
    void runLater(Duration delay) {
        runWithin(delay);
    }
}
