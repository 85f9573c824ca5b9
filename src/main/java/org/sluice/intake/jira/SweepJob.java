package org.sluice.intake.jira;

import com.atlassian.beehive.ClusterLockService;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.QueueJob;

/** The background job that passes backlogs on: once in a cluster, taken up again when the host starts. */
public final class SweepJob extends QueueJob {

    /** A job that is started through the host's scheduler. */
    public SweepJob(SweepWork work, ClusterLockService locks, BackgroundJob background) {
        super("org.sluice.jira.sweep", work, locks, background);
    }
}
