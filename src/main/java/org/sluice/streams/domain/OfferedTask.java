package org.sluice.streams.domain;

import java.time.Instant;

/**
 * An urgent task that nobody has taken.
 *
 * @param task the task
 * @param since when it became urgent, or when its workflow offered it
 * @param offer to whom it is offered now
 */
public record OfferedTask(FlowTask task, Instant since, Offer offer) {}
