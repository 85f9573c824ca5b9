package org.sluice.streams.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what can wait a moment, so that whoever makes a transition does not wait for it. One thread of this node, which ends when there
 * is nothing to do. What is too much, or fails, or comes when the plugin ends, is left: a place that nobody confirmed is looked at when its
 * lease ends, a task that was not offered is offered from when it became urgent, and a pause that was not asked for is no fault.
 */
public final class PlaceClerk implements Executor, LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(PlaceClerk.class);
    private static final int MOST_WAITING = 1_000;

    /** By then the page has its answer; a lease is much longer. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private static final long IDLE = 10;

    private final ScheduledThreadPoolExecutor hands =
            new ScheduledThreadPoolExecutor(1, PlaceClerk::thread, new ThreadPoolExecutor.DiscardPolicy());
    private final Duration moment;

    /** Begins with the first that is to be written. */
    public PlaceClerk() {
        this(MOMENT);
    }

    PlaceClerk(Duration moment) {
        this.moment = moment;
        hands.setKeepAliveTime(IDLE, TimeUnit.SECONDS);
        hands.allowCoreThreadTimeOut(true);
        hands.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sluice-places");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        if (hands.getQueue().size() < MOST_WAITING) {
            ScheduledFuture<?> later = hands.schedule(() -> done(work), moment.toMillis(), TimeUnit.MILLISECONDS);
            log.trace("To be written: {}", later);
        }
    }

    private static void done(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            log.warn("What could wait a moment could not be written", e);
        }
    }

    @Override
    public void onStart() {
        // There is nothing to do before the first place is taken.
    }

    @Override
    public void onStop() {
        hands.shutdown();
    }
}
