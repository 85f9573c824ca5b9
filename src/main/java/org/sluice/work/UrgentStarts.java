package org.sluice.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers when work on urgent tasks began, and whether that interrupted other work. */
public interface UrgentStarts {

    /** What began in a project in a stretch of time, the first first. */
    List<UrgentStart> of(long projectId, Span stretch);

    /** When the first of a project was noted; whatever was before that nobody knows. */
    Optional<Instant> since(long projectId);
}
