package org.sluice.streams.domain;

import java.util.Optional;
import org.sluice.work.Stream;

/**
 * How many tasks of a stream there may be at once.
 *
 * <ul>
 *   <li>without a status: those that somebody works on, whatever their status is called;
 *   <li>with a status: those in that status, worked on or not.
 * </ul>
 *
 * <p>A task that is in no stream counts nowhere. Urgent work is never held back, so it can only be warned of.
 *
 * @param status by id
 * @param most 1 to 999
 */
public record Limit(Stream stream, Optional<String> status, int most, Severity severity) {

    /** The highest number that a limit can be; more is none. */
    public static final int HIGHEST = 999;

    /** Refuses a limit that cannot be meant. */
    public Limit {
        if (most < 1 || most > HIGHEST) {
            throw new IllegalArgumentException("a limit is 1 to " + HIGHEST + ", not " + most);
        }
        if (stream == Stream.URGENT && severity != Severity.WARN) {
            throw new IllegalArgumentException("urgent work is only warned of, not " + severity);
        }
    }

    /** What it counts, as places are kept under it; the same for limits that count the same. */
    public String group() {
        return status.map(id -> stream + "/" + id).orElseGet(stream::name);
    }

    /** Whether a task that stands there counts. */
    public boolean counts(Standing standing) {
        return standing.stream().filter(stream::equals).isPresent()
                && status.map(standing.status()::equals).orElse(standing.inWork());
    }
}
