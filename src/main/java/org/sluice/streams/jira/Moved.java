package org.sluice.streams.jira;

import java.time.Instant;
import java.util.Optional;

/**
 * Something happened to a task that pausing has to follow.
 *
 * @param id number of the row, 0 for one that is not kept yet
 * @param taskId the task
 * @param person who did it, by user key
 * @param statusId the status that it came to
 * @param at when
 * @param plan what the person had said of what is paused by it, none when they used Jira's own button
 * @param byRule whether a rule of the workflow has it that all the person's planned work is paused
 */
record Moved(
        long id,
        long taskId,
        Optional<String> person,
        String statusId,
        Instant at,
        Optional<StartPlan> plan,
        boolean byRule) {

    Moved(long id, long taskId, Optional<String> person, String statusId, Instant at, Optional<StartPlan> plan) {
        this(id, taskId, person, statusId, at, plan, false);
    }
}
