package org.sluice.intake.domain;

import java.time.Instant;
import java.util.List;

/** What came to a team past the way in. How many is counted and by which channel, and never whom anybody asked. */
public interface DirectRequests {

    /** Somebody of the team was asked directly, and made a task of it. */
    void asked(long projectId, long taskId, Channel channel);

    /** What was asked directly since, the earliest first. */
    List<Asked> asked(long projectId, Instant since);

    /**
     * The tasks that came in since and whose first assignee somebody from outside the team set, the latest first, as far as a person, by user key,
     * may see them.
     */
    Looked given(String person, long projectId, Instant since);

    /** Somebody was asked. */
    record Asked(Channel channel, Instant at) {}

    /** A task that was given to somebody, and when. */
    record Given(String key, String summary, Instant at) {}

    /**
     * What a look at the tasks gave.
     *
     * @param tasks those that were given
     * @param more how many were not looked at
     */
    record Looked(List<Given> tasks, int more) {

        /** Keeps its own copy. */
        public Looked {
            tasks = List.copyOf(tasks);
        }
    }
}
