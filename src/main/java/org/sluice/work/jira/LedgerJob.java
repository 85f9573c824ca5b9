package org.sluice.work.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.sluice.platform.BackgroundJob;

/**
 * The background job that fills ledgers: once per cluster, resumed when Jira starts, run soon after a project was switched on.
 *
 * <p>Two runs never work side by side. A run that finds another one at work leaves at once; nothing is lost by that, because
 * the other one looks again for work after it has given the lock back.
 */
public final class LedgerJob implements JobRunner, LifecycleAware {

    private static final String NAME = "org.sluice.jira.ledger";

    private final LedgerFiller filler;
    private final ClusterLockService locks;
    private final BackgroundJob background;

    /** A job that is started through the host's scheduler. */
    public LedgerJob(LedgerFiller filler, ClusterLockService locks, BackgroundJob background) {
        this.filler = filler;
        this.locks = locks;
        this.background = background;
    }

    @Override
    public void onStart() {
        background.register(NAME, this);
        runSoon();
    }

    @Override
    public void onStop() {
        background.unregister(NAME);
    }

    /** Has the job run in the background as soon as the host can. */
    void runSoon() {
        background.runSoon(NAME);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName(NAME);
        do {
            if (!lock.tryLock()) {
                return JobRunnerResponse.success("another run is at work");
            }
            try {
                filler.drain(request::isCancellationRequested);
            } finally {
                lock.unlock();
            }
        } while (filler.pending() && !request.isCancellationRequested());
        return JobRunnerResponse.success();
    }
}
