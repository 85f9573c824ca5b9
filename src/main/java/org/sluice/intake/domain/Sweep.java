package org.sluice.intake.domain;

import java.time.Instant;

/**
 * A backlog that is being passed on.
 *
 * @param id which it is
 * @param projectId whose backlog
 * @param state how it stands
 * @param by as whom its tasks are passed on, by user key, until it is over
 * @param started when
 */
public record Sweep(long id, long projectId, SweepState state, String by, Instant started) {}
