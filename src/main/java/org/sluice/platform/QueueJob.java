package org.sluice.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A background job that works off what is written down to be done: once per cluster, taken up again when the host starts, run
 * soon after something was written down.
 *
 * <p>Two runs never work side by side. A run that finds another one at work leaves at once, and looks again a minute later if
 * there is work left; the other one looks again for work after it has given the lock back. A run that fails is tried again a minute later, and when
 * it fails again, after ever longer: the search may be down, or the database be busy.
 */
public abstract class QueueJob implements JobRunner, LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(QueueJob.class);
    private static final Duration RETRY = Duration.ofMinutes(1);

    /** What passes between looking and asking is no reason to ask again. */
    private static final Duration EARLIER = Duration.ofSeconds(1);

    private final String name;
    private final Work work;
    private final ClusterLockService locks;
    private final BackgroundJob background;
    private volatile boolean ended;
    private final AtomicInteger failures = new AtomicInteger();

    /** A job of that name, which is also the name of its lock. */
    protected QueueJob(String name, Work work, ClusterLockService locks, BackgroundJob background) {
        this.name = name;
        this.work = work;
        this.locks = locks;
        this.background = background;
    }

    @Override
    public final void onStart() {
        ended = false;
        background.register(name, this);
        runSoon();
    }

    /** A run that is at work leaves after its batch: its tables and services are about to go. */
    @Override
    public final void onStop() {
        ended = true;
        background.unregister(name);
    }

    /** Has the job run in the background as soon as the host can. */
    public final void runSoon() {
        background.runIn(Duration.ZERO, name);
    }

    /** Has the job run in the background after a while at the latest. */
    protected final void runWithin(Duration delay) {
        background.runWithin(delay, name);
    }

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return workOff(request);
        } catch (Exception | LinkageError | StackOverflowError e) {
            // Jira's own services throw checked exceptions that their published signatures do not all show, or are
            // others; and what a project asks for may be too deep for its search.
            Duration pause = Patience.pause(failures.incrementAndGet());
            log.error("The job {} failed and will be tried again in {}", name, pause, e);
            if (!ended) {
                background.runIn(pause, name);
            }
            return JobRunnerResponse.failed(e);
        }
    }

    /** The lock may be that of a node that died, which the host gives back only after a while. */
    private void lookAgain() {
        if (work.pending() || work.waiting().isPresent()) {
            runWithin(RETRY);
        }
    }

    /**
     * Has it run when the first of what waits is due. Somebody else may ask for an earlier run after this looked and before
     * this asks, which takes the place of theirs: so it looks once more.
     */
    private void runWhenDue() {
        Optional<Duration> pause = work.waiting();
        while (pause.isPresent()) {
            Duration asked = pause.get();
            background.runIn(asked, name);
            pause = work.waiting().filter(now -> now.plus(EARLIER).compareTo(asked) < 0);
        }
    }

    private JobRunnerResponse workOff(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName(name);
        do {
            if (!lock.tryLock()) {
                lookAgain();
                return JobRunnerResponse.success("another run is at work");
            }
            try {
                work.drain(() -> stopped(request));
            } finally {
                lock.unlock();
            }
        } while (!stopped(request) && work.pending());
        failures.set(0);
        if (!stopped(request)) {
            runWhenDue();
        }
        return JobRunnerResponse.success();
    }

    private boolean stopped(JobRunnerRequest request) {
        return ended || request.isCancellationRequested();
    }

    /** What a job works off. */
    public interface Work {

        /** Whether there is something to do. */
        boolean pending();

        /** Works until nothing is left, or until it is told to stop. */
        void drain(BooleanSupplier stopped);

        /** How long until the first of what waits is due, none when nothing waits. */
        default Optional<Duration> waiting() {
            return Optional.empty();
        }
    }
}
