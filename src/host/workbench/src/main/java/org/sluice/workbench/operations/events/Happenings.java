package org.sluice.workbench.operations.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;

/**
 * Runs what is done to issues in one transaction and tells what happened after the commit, in the same thread and on
 * this node only. What is done within another deed belongs to its transaction and is told with it; what is rolled back
 * is not told.
 */
public final class Happenings {
    public static final long CREATED = 1;
    public static final long UPDATED = 2;
    public static final long ASSIGNED = 3;
    public static final long RESOLVED = 4;
    public static final long CLOSED = 5;
    public static final long COMMENTED = 6;
    public static final long REOPENED = 7;
    public static final long DELETED = 8;
    public static final long MOVED = 9;
    public static final long GENERIC = 13;
    public static final long COMMENT_EDITED = 14;
    public static final long COMMENT_DELETED = 17;

    private static final Logger log = LoggerFactory.getLogger(Happenings.class);

    private static final ThreadLocal<List<Happening>> WAITING = new ThreadLocal<>();

    private final Jdbi jdbi;
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();

    public Happenings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void tell(Consumer<Happening> listener) {
        listeners.add(listener);
    }

    /** To be told after the commit of the deed that this thread is in. */
    public void happened(Happening happening) {
        List<Happening> list = WAITING.get();
        if (list == null) {
            throw new IllegalStateException("Event " + happening.eventTypeId() + " of "
                    + happening.issue().key() + " happened outside a transaction");
        }
        list.add(happening);
    }

    /** Does it all or, when it throws, nothing. */
    public <T> T inTransaction(Supplier<T> deed) {
        if (WAITING.get() != null) {
            return deed.get();
        }
        List<Happening> list = new ArrayList<>();
        WAITING.set(list);
        T done;
        try {
            done = jdbi.inTransaction(handle -> deed.get());
        } finally {
            WAITING.remove();
        }
        list.forEach(this::tellAll);
        return done;
    }

    /** The same for a deed that may be refused: then nothing of it stays, also when it wrote something already. */
    public <T> Outcome<T> attempt(Supplier<Outcome<T>> deed) {
        if (WAITING.get() != null) {
            return deed.get();
        }
        try {
            return inTransaction(() -> {
                Outcome<T> outcome = deed.get();
                if (!outcome.isDone()) {
                    throw new RolledBack(outcome.problems());
                }
                return outcome;
            });
        } catch (RolledBack refused) {
            return Outcome.refused(refused.problems);
        }
    }

    private void tellAll(Happening happening) {
        for (Consumer<Happening> listener : listeners) {
            try {
                listener.accept(happening);
            } catch (RuntimeException | Error e) {
                // What was done is kept already; whoever listens badly must not make it look undone. A plugin that is
                // being replaced lacks classes, which is an Error.
                log.error(
                        "Event {} of {} was not heard",
                        happening.eventTypeId(),
                        happening.issue().key(),
                        e);
            }
        }
    }

    /** Ends the transaction of a refused deed. */
    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problems problems;

        RolledBack(Problems problems) {
            super("Refused: " + problems, null, false, false);
            this.problems = problems;
        }
    }
}
