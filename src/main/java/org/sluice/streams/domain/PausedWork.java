package org.sluice.streams.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A task that somebody had to leave.
 *
 * @param taskId the task
 * @param person who left it, by user key
 * @param pausedFor the urgent task that it was left for, none when it was left for no task
 * @param since when it was left
 * @param line what the person left for themselves
 * @param freed when the urgent task ended that it was left for, none as long as that goes on
 * @param takenUp when the person took it up again, none before; it is remembered then, so that its line greets them
 */
public record PausedWork(
        long taskId,
        String person,
        Optional<Long> pausedFor,
        Instant since,
        Optional<String> line,
        Optional<Instant> freed,
        Optional<Instant> takenUp) {

    /** How long a task waits for the one who left it; one that waits for longer is offered to the team. */
    public static final Duration THEIRS = Duration.ofDays(2);

    /** What comes back comes to the top, the latest first; then what was left last. */
    public static final Comparator<PausedWork> NEXT_FIRST = Comparator.comparing(
                    (PausedWork work) -> work.freed().orElse(Instant.MIN))
            .thenComparing(PausedWork::since)
            .thenComparingLong(PausedWork::taskId)
            .reversed();

    /** A task that was left just now. */
    public static PausedWork left(
            long taskId, String person, Optional<Long> pausedFor, Instant now, Optional<String> line) {
        return new PausedWork(taskId, person, pausedFor, now, line, Optional.empty(), Optional.empty());
    }

    /** Whether it still waits to be taken up. */
    public boolean waits() {
        return takenUp.isEmpty();
    }

    /** Whether it has waited for more than two days, so that anybody in the team may take it. */
    public boolean offered(Instant now) {
        return waits() && now.isAfter(since.plus(THEIRS));
    }
}
