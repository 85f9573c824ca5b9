package org.sluice.workbench.operations;

import java.util.Optional;

/** What came of a deed: either its result or the problems. */
public record Outcome<T>(Optional<T> result, Problems problems) {
    public static <T> Outcome<T> done(T result) {
        return new Outcome<>(Optional.of(result), Problems.none());
    }

    public static <T> Outcome<T> refused(Problems problems) {
        return new Outcome<>(Optional.empty(), problems);
    }

    public boolean isDone() {
        return problems.isEmpty();
    }

    /** The result of something that cannot have been refused. */
    public T get() {
        return result.orElseThrow(() -> new IllegalStateException("Not done: " + problems));
    }
}
