package org.sluice.workbench.db;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells a row that was refused because its key, or a name that is there once, is taken. Whoever asks first whether a name is
 * free is told so by the table alone when somebody else takes it in between.
 */
public final class Keys {
    /** What H2 and PostgreSQL both say. */
    private static final String TAKEN = "23505";

    private Keys() {}

    /** Whether the writing went through; when not, its key was taken and nothing of it is written. */
    public static boolean free(Runnable writing) {
        return made(() -> {
                    writing.run();
                    return true;
                })
                .isPresent();
    }

    /** What was written; nothing when its key was taken. */
    public static <T> Optional<T> made(Supplier<T> writing) {
        try {
            return Optional.of(writing.get());
        } catch (RuntimeException refused) {
            if (taken(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    public static boolean taken(RuntimeException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException answer && TAKEN.equals(answer.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
