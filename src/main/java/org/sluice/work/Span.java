package org.sluice.work;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, half-open: it contains its start and not its end.
 *
 * <ul>
 *   <li>start equal to end: empty, it contains nothing;
 *   <li>end before start: refused.
 * </ul>
 */
public record Span(Instant start, Instant end) {

    /** Checks the order of the two ends. */
    public Span {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
    }

    /** Whether the instant lies inside. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Elapsed time between the two ends. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
