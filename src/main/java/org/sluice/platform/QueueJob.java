package org.sluice.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.BooleanSupplier;

/**
 * A background job that works off what is written down to be done: once per cluster, taken up again when the host starts, run
 * soon after something was written down.
 *
 * <p>Two runs never work side by side. A run that finds another one at work leaves at once; nothing is lost by that, because
 * the other one looks again for work after it has given the lock back.
 */
public abstract class QueueJob implements JobRunner, LifecycleAware {

    private final String name;
    private final Work work;
    private final ClusterLockService locks;
    private final BackgroundJob background;

    /** A job of that name, which is also the name of its lock. */
    protected QueueJob(String name, Work work, ClusterLockService locks, BackgroundJob background) {
        this.name = name;
        this.work = work;
        this.locks = locks;
        this.background = background;
    }

    @Override
    public final void onStart() {
        background.register(name, this);
        runSoon();
    }

    @Override
    public final void onStop() {
        background.unregister(name);
    }

    /** Has the job run in the background as soon as the host can. */
    public final void runSoon() {
        background.runSoon(name);
    }

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName(name);
        do {
            if (!lock.tryLock()) {
                return JobRunnerResponse.success("another run is at work");
            }
            try {
                work.drain(request::isCancellationRequested);
            } finally {
                lock.unlock();
            }
        } while (work.pending() && !request.isCancellationRequested());
        return JobRunnerResponse.success();
    }

    /** What a job works off. */
    public interface Work {

        /** Whether there is something to do. */
        boolean pending();

        /** Works until nothing is left, or until it is told to stop. */
        void drain(BooleanSupplier stopped);
    }
}
