package org.sluice.work;

import java.time.Instant;

/**
 * Somebody began to work on an urgent task.
 *
 * @param taskId the urgent task
 * @param at when
 * @param interrupts whether that person had a planned task in progress in the project. Who it was is kept nowhere
 */
public record UrgentStart(long taskId, Instant at, boolean interrupts) {}
