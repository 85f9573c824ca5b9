package org.sluice.streams.jira;

import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.streams.domain.Start;

/**
 * What Sluice itself does to tasks in the thread that is at it. It does what follows itself, so that what is written down of the event
 * only stands by.
 */
public final class OwnDeeds {

    private final ThreadLocal<Optional<Deed>> now = ThreadLocal.withInitial(Optional::empty);

    /** Starts a task as a plan says. */
    <T> T starting(Start plan, Supplier<T> work) {
        return during(new Deed(Optional.of(plan)), work);
    }

    /** Pauses a task. */
    <T> T pausing(Supplier<T> work) {
        return during(new Deed(Optional.empty()), work);
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
    record Deed(Optional<Start> plan) {}
}
