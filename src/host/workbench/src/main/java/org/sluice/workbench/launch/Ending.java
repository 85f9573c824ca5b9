package org.sluice.workbench.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what came up, the last first; also after a start that went only half the way. */
public final class Ending implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Ending.class);
    private final Deque<Runnable> open = new ArrayDeque<>();

    /** Remembers how to close something that has come up. */
    public synchronized void with(Runnable close) {
        open.push(close);
    }

    @Override
    public synchronized void run() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            log.warn("A part of the workbench did not close", e);
        }
    }
}
