package org.sluice.workbench.anonymizing;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One thread of the host for work that nobody waits for. At its end it waits a while for what is at work. */
public final class BackgroundThread implements Executor, AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private final ExecutorService service;

    public BackgroundThread(String name) {
        this.service = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "workbench " + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void execute(Runnable work) {
        service.execute(work);
    }

    @Override
    public void close() {
        service.shutdown();
        try {
            if (!service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                service.shutdownNow();
            }
        } catch (InterruptedException e) {
            service.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
