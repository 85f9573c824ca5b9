package org.sluice.streams.jira;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What Sluice itself does to tasks in the thread that is at it. It does what follows itself, so that what is written down of the event
 * only stands by.
 */
public final class OwnDeeds {

    private final ThreadLocal<Optional<Deed>> now = ThreadLocal.withInitial(Optional::empty);

    /** Starts a task as a plan says. */
    <T> T starting(long task, StartPlan plan, Supplier<T> work) {
        return during(new Deed(task, Optional.of(plan)), work);
    }

    /** Pauses a task. */
    <T> T pausing(long task, Supplier<T> work) {
        return during(new Deed(task, Optional.empty()), work);
    }

    /** What this thread is at; none when the event is somebody else's. */
    Optional<Deed> now() {
        return now.get();
    }

    private <T> T during(Deed deed, Supplier<T> work) {
        now.set(Optional.of(deed));
        try {
            return work.get();
        } finally {
            now.remove();
        }
    }

    /** One deed, with its plan when it is a start. */
    record Deed(long task, Optional<StartPlan> plan) {}
}
