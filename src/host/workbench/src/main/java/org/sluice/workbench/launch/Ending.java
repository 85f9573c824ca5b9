package org.sluice.workbench.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what came up, the last first; also after a start that went only half the way. */
public final class Ending implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Ending.class);
    private final Deque<Runnable> open = new ArrayDeque<>();
    private volatile boolean begun;

    /**
     * Remembers how to close something that has come up.
     *
     * @throws CancellationException when the end has come before it; it is closed at once then
     */
    public void with(Runnable close) {
        if (!remembered(close)) {
            close(close);
            throw new CancellationException("The workbench was told to end while it came up");
        }
    }

    /** Whether the end has come, perhaps in the middle of a start. */
    public boolean hasBegun() {
        return begun;
    }

    @Override
    public void run() {
        for (Runnable part = last(); part != null; part = last()) {
            close(part);
        }
    }

    private synchronized boolean remembered(Runnable close) {
        if (!begun) {
            open.push(close);
        }
        return !begun;
    }

    private synchronized Runnable last() {
        begun = true;
        return open.poll();
    }

    private static void close(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            log.warn("A part of the workbench did not close", e);
        }
    }
}
