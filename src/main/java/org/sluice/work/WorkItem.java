package org.sluice.work;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of work as it is now.
 *
 * <p>{@code resolved} is the date that the tracker keeps beside the resolution; it counts only where history does not tell.
 */
public record WorkItem(
        long id,
        long projectId,
        String typeId,
        boolean subTask,
        boolean archived,
        Optional<Long> securityLevel,
        Instant created,
        Optional<Instant> resolved,
        Map<Field, Set<String>> values) {

    /** Keeps its own copy of the values. */
    public WorkItem {
        values = Map.copyOf(values);
    }

    /** Every value that the field has now. */
    public Set<String> all(Field field) {
        return values.getOrDefault(field, Set.of());
    }

    /** The value of a field that holds at most one. */
    public Optional<String> one(Field field) {
        return all(field).stream().findFirst();
    }
}
