package org.sluice.intake.domain;

import java.time.Instant;

/**
 * What the intake said of a task. Who said it is in Jira's own history of the task, and nowhere else.
 *
 * @param taskId of the task
 * @param projectId where the task was then
 * @param outcome what was said
 * @param receiver who has it from now on; empty where it was not passed on
 * @param at when
 */
public record RecordedOutcome(long taskId, long projectId, IntakeOutcome outcome, String receiver, Instant at) {

    /** Whether a project has said that the task is theirs; one that was moved takes no outcome along. */
    public boolean accepted(long project) {
        return projectId == project && outcome.accepts();
    }

    /** Whether a project has said just this of it. */
    public boolean is(long project, IntakeOutcome other) {
        return projectId == project && outcome == other;
    }
}
