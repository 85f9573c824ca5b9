package org.sluice.workbench.services.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One thread watches the clock, four do the work, as in Jira; none keeps the process alive. */
public final class ThreadAlarm implements Alarm, AutoCloseable {
    private static final int WORKERS = 4;
    private static final long PATIENCE_SECONDS = 5;
    private final Clock clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(threads("watch"));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, threads("worker"));

    public ThreadAlarm(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // What a call throws is its own affair: jobs log it.
    public void at(Instant time, Runnable call) {
        long wait = Math.max(0, Duration.between(clock.instant(), time).toMillis());
        watch.schedule(() -> workers.submit(call), wait, TimeUnit.MILLISECONDS);
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
}
