package org.sluice.workbench.http;

import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/** Whose request or job the current thread works for; empty for somebody who has not logged in. */
public final class CurrentUser {
    private static final ThreadLocal<User> USER = new ThreadLocal<>();

    public Optional<User> get() {
        return Optional.ofNullable(USER.get());
    }

    /** Works for the given user until the scope is closed, then for whoever it was before. */
    public Scope as(User next) {
        User before = USER.get();
        set(next);
        return () -> set(before);
    }

    /** Works for nobody until the scope is closed. */
    public Scope asAnonymous() {
        return as(null);
    }

    private void set(User next) {
        if (next == null) {
            USER.remove();
        } else {
            USER.set(next);
        }
    }

    /** A span of work on behalf of one user. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
