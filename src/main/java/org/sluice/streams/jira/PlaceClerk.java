package org.sluice.streams.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what can wait a moment, so that whoever makes a transition does not wait for it. One thread of this node, which ends when there
 * is nothing to do. What does not fit into its queue, or fails, is left: a place that nobody confirmed is looked at when its lease ends.
 */
public final class PlaceClerk implements Executor, LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(PlaceClerk.class);
    private static final int MOST_WAITING = 1_000;
    private static final long IDLE = 10;

    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            1,
            1,
            IDLE,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            PlaceClerk::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    /** Begins with the first that is to be written. */
    public PlaceClerk() {
        hands.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sluice-places");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        hands.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | LinkageError e) {
                log.warn("A place could not be confirmed; it is looked at when its lease ends", e);
            }
        });
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
