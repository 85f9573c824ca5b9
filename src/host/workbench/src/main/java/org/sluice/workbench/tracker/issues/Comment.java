package org.sluice.workbench.tracker.issues;

import java.time.Instant;
import java.util.Optional;

/** What somebody wrote under an issue. */
public record Comment(
        long id, long issueId, Optional<String> authorKey, String body, Instant created, Instant updated) {}
