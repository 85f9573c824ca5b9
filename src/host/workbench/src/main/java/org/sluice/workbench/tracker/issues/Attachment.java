package org.sluice.workbench.tracker.issues;

import java.time.Instant;
import java.util.Optional;

/** A file of an issue, by name and size; what is in it is not kept here. */
public record Attachment(
        long id, long issueId, Optional<String> authorKey, String fileName, long fileSize, Instant created) {}
