package org.sluice.intake.domain;

/**
 * A task that a team has chosen to pass on in a sweep.
 *
 * @param taskId which
 * @param lineId the line of who does what that speaks for it
 * @param receiver the receiving team, as it is chosen when a task is passed on
 * @param reason why, for its reporter to read
 */
public record SweepChoice(long taskId, long lineId, String receiver, String reason) {}
