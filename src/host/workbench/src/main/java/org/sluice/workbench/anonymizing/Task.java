package org.sluice.workbench.anonymizing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.anonymizing.handlers.Operation;

/**
 * An anonymisation that was asked for.
 *
 * @param userKey the key that the user began with
 * @param userName the username that they began with
 * @param progress out of a hundred
 * @param subTask what is being done, empty before the beginning
 */
public record Task(
        long id,
        String userKey,
        String userName,
        String fullName,
        Optional<String> newOwnerKey,
        boolean rerun,
        Status status,
        int progress,
        String subTask,
        Set<Operation> operations,
        Map<Operation, List<String>> errors,
        Instant submitted,
        Optional<Instant> started,
        Optional<Instant> finished) {
    /** How it stands with one. */
    public enum Status {
        IN_PROGRESS,
        /** It came to an end; there may be errors. */
        COMPLETED,
        /** The host went down while it ran. */
        INTERRUPTED
    }

    public boolean isOver() {
        return status == Status.COMPLETED;
    }
}
