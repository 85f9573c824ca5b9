package org.sluice.workbench.services.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sluice.workbench.clock.SettableClock;

/**
 * One thread watches the clock, four do the work, as in Jira; none keeps the process alive. When a test sets the clock, what
 * is due by then is called at once.
 */
public final class ThreadAlarm implements Alarm, AutoCloseable {
    private static final int WORKERS = 4;
    private static final long PATIENCE_SECONDS = 5;
    private final Clock clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(threads("watch"));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, threads("worker"));

    private final Map<Call, Future<?>> waiting = new HashMap<>();

    public ThreadAlarm(Clock clock) {
        this.clock = clock;
        SettableClock.whenSet(clock, this::lookAgain);
    }

    @Override
    public synchronized void at(Instant time, Runnable call) {
        watch(new Call(time, call));
    }

    private synchronized void lookAgain() {
        List<Call> calls = List.copyOf(waiting.keySet());
        waiting.values().forEach(future -> future.cancel(false));
        waiting.clear();
        calls.forEach(call -> watch(new Call(call.time, call.what)));
    }

    private void watch(Call call) {
        long wait = Math.max(0, Duration.between(clock.instant(), call.time).toMillis());
        waiting.put(call, watch.schedule(() -> make(call), wait, TimeUnit.MILLISECONDS));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What a call throws is its own affair: jobs log it.
    private synchronized void make(Call call) {
        // One that was watched anew meanwhile is made by its successor.
        if (waiting.remove(call) != null) {
            workers.submit(call.what);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory threads(String role) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "jobs-" + role + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** What is called and when; two that are alike are two. */
    private static final class Call {
        private final Instant time;
        private final Runnable what;

        Call(Instant time, Runnable what) {
            this.time = time;
            this.what = what;
        }
    }
}
