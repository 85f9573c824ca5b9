package org.sluice.streams.domain;

import java.time.Instant;
import java.util.Optional;

/** What may be started in a project, and what of it is next up. */
public interface ReadyWork {

    /** What somebody, by user key, may see of it; refused where nobody has set the two-stream workflow up. */
    ReadyList of(String person, long projectId);

    /**
     * A task that may be started is next up, or no longer; refused when somebody may not see it, or it may not be started.
     *
     * @param key the task
     * @param at when it was tapped, none when it is no longer next up; an instant that lies back puts it where it was
     */
    void nextUp(String person, long projectId, String key, Optional<Instant> at);
}
