package org.sluice.workbench.tracker.issues;

import java.time.Instant;
import java.util.Optional;

/** An issue as it stands. The key is made of the project's key and the number; a day to be done by is its midnight in UTC. */
public record Issue(
        long id,
        String key,
        long projectId,
        long number,
        String typeId,
        String statusId,
        Optional<String> priorityId,
        Optional<String> resolutionId,
        String summary,
        Optional<String> description,
        Optional<String> assigneeKey,
        Optional<String> reporterKey,
        Optional<String> creatorKey,
        Instant created,
        Instant updated,
        Optional<Instant> resolved,
        Optional<Long> parentId,
        Optional<Long> securityLevelId,
        Optional<Instant> due,
        Optional<String> environment) {
    /** So many characters a summary may have. */
    public static final int LONGEST_SUMMARY = 255;
}
