package org.sluice.work;

import java.time.Instant;
import java.util.Optional;

/**
 * One field got another value at one instant.
 *
 * <p>An empty {@code from} or {@code to} means that the field had, or got, no value. For {@link Field#TASK_TYPE} one side
 * is empty: the value was added or taken away.
 */
public record FieldChange(Field field, Instant at, Optional<String> from, Optional<String> to) {

    /** A change between two values; blank means none, as Jira stores both. */
    public static FieldChange of(Field field, Instant at, String from, String to) {
        return new FieldChange(field, at, value(from), value(to));
    }

    private static Optional<String> value(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
