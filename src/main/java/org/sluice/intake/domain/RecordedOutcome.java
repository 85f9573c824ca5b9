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
public record RecordedOutcome(long taskId, long projectId, IntakeOutcome outcome, String receiver, Instant at) {}
