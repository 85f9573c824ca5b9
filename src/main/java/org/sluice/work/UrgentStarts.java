package org.sluice.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers when work on urgent tasks began, and whether that interrupted other work. */
public interface UrgentStarts {

    /** What began in a project in a stretch of time, the first first. */
    List<UrgentStart> of(long projectId, Span stretch);

    /** From when on those of a project are noted, none when they are not; whatever was before that nobody knows. */
    Optional<Instant> since(long projectId);
}
