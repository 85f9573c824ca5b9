package org.sluice.work.jira;

import com.atlassian.beehive.ClusterLockService;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.QueueJob;

/** The background job that fills ledgers, and has them follow what happens to tasks. */
public final class LedgerJob extends QueueJob {

    /** A job that is started through the host's scheduler. */
    public LedgerJob(LedgerFiller filler, ClusterLockService locks, BackgroundJob background) {
        super("org.sluice.jira.ledger", filler, locks, background);
    }

    /** Has it run when the search has learnt of what happened just now, on every node. */
    void runShortly() {
        runWithin(LedgerFollower.SEARCH_LAG);
    }
}
