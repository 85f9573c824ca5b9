package org.sluice.streams.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A task that may be started.
 *
 * @param task the task
 * @param priority how much it matters, as the site has put its priorities in order, the first first; none without a priority
 * @param due the day by which it has to be done
 * @param created since when it is there
 * @param nextUp when the product owner tapped <em>Next up</em>; none when nobody did
 */
public record ReadyTask(
        FlowTask task, Optional<Ranked> priority, Optional<LocalDate> due, Instant created, Optional<Instant> nextUp) {

    /** A priority: its place in the site's order, and what it is called for whoever reads. */
    public record Ranked(long place, String name) {}
}
