package org.sluice.streams.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.QueueJob;

/**
 * Works off what happened to tasks, each row once; a row that fails waits by itself and holds up no other. What still fails a day after
 * it happened is given up: the next thing that happens to the task is followed all the same.
 */
public final class PauseWork implements QueueJob.Work {

    private static final Logger log = LoggerFactory.getLogger(PauseWork.class);

    /** For how long what fails is tried again. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private final MovedRows rows;
    private final Following following;
    private final PlannedPauses planned;
    private final Clock clock;

    /** Takes rows from the plugin's tables. */
    public PauseWork(MovedRows rows, Following following, PlannedPauses planned, Clock clock) {
        this.rows = rows;
        this.following = following;
        this.planned = planned;
        this.clock = clock;
    }

    @Override
    public boolean pending() {
        return !rows.due(0, clock.instant()).isEmpty();
    }

    @Override
    public Optional<Duration> waiting() {
        Instant now = clock.instant();
        return rows.next().map(next -> next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
    }

    @Override
    public void drain(BooleanSupplier stopped) {
        long last = 0;
        List<Moved> batch = rows.due(last, clock.instant());
        while (!batch.isEmpty()) {
            for (Moved moved : batch) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                follow(moved);
                last = moved.id();
            }
            batch = rows.due(last, clock.instant());
        }
    }

    private void follow(Moved moved) {
        try {
            following.follow(moved);
            if (moved.byRule()) {
                planned.follow(moved);
            }
            rows.done(moved.id());
        } catch (RuntimeException | LinkageError e) {
            Instant now = clock.instant();
            if (moved.at().plus(PATIENCE).isAfter(now)) {
                log.error("What happened to task {} could not be followed and will be tried again", moved.taskId(), e);
                rows.failed(moved.id(), now);
            } else {
                log.error(
                        "What happened to task {} could not be followed for a day and is given up", moved.taskId(), e);
                rows.done(moved.id());
            }
        }
    }
}
