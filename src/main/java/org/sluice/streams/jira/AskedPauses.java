package org.sluice.streams.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.sluice.streams.domain.FlowTask;

/**
 * What the rule <em>Pause my planned work</em> asks for in the middle of a transition, on this node. The event of the transition, which
 * comes a moment later, is written down for the job anyway, and takes it along: so the rule itself asks no table. What no event has taken is
 * written down a little later, as where the rule stands below Jira's function that tells of the event.
 */
public final class AskedPauses {

    /** By then the transition was made, or never will be. */
    static final Duration SETTLED = Duration.ofSeconds(5);

    private static final int MANY = 1_000;

    private final Map<Long, Asked> waiting = new ConcurrentHashMap<>();
    private final Object writing = new Object();
    private final MovedRows rows;
    private final PauseJob job;
    private final Executor clerk;
    private final Clock clock;

    /**
     * Nothing is asked for yet.
     *
     * @param clerk does a moment later what nobody has to wait for
     */
    public AskedPauses(MovedRows rows, PauseJob job, Executor clerk, Clock clock) {
        this.rows = rows;
        this.job = job;
        this.clerk = clerk;
        this.clock = clock;
    }

    /** All planned work of a person is to be paused as soon as a task has come to a status, but for what a plan keeps. */
    void ask(long taskId, String person, String statusId, Optional<StartPlan> plan) {
        Duration pause = plan.isPresent() ? MovedEvents.STANDS_BY : SETTLED;
        Asked asked = new Asked(person, statusId, plan, clock.instant(), pause);
        if (waiting.size() >= MANY) {
            // What the clerk could not take on is of no use any more.
            waiting.values().removeIf(old -> old.at().plus(LaterWork.IN_TIME).isBefore(asked.at()));
        }
        waiting.put(taskId, asked);
        clerk.execute(() -> writeUnlessTaken(taskId, asked));
    }

    /** What was asked for when a task came to a status just now; it is up to the caller to write it down. What was left over is of no use. */
    Optional<Asked> take(long taskId, String statusId) {
        return Optional.ofNullable(waiting.get(taskId))
                .filter(asked -> asked.statusId().equals(statusId))
                .filter(asked -> waiting.remove(taskId, asked))
                .filter(asked -> asked.at().plus(LaterWork.IN_TIME).isAfter(clock.instant()));
    }

    /**
     * A start has come to its end, and whoever started the task was told of others that they could not be paused: what a rule asked for besides
     * is done now, and does not try those again behind the person's back, be it written down already or not.
     */
    void startEnded(long taskId, Set<Long> refused) {
        synchronized (writing) {
            waiting.computeIfPresent(taskId, (id, asked) -> asked.afterStart(refused));
        }
        if (rows.afterStart(taskId, refused, clock.instant())) {
            job.runSoon();
        }
    }

    private void writeUnlessTaken(long taskId, Asked asked) {
        // What is to be left alone is found here or in the row.
        synchronized (writing) {
            Optional.ofNullable(waiting.get(taskId))
                    .filter(asked::isSame)
                    .filter(now -> waiting.remove(taskId, now))
                    .ifPresent(now -> write(taskId, now));
        }
    }

    private void write(long taskId, Asked asked) {
        rows.add(
                new Moved(
                        0,
                        taskId,
                        Optional.of(asked.person()),
                        asked.statusId(),
                        asked.at(),
                        asked.plan(),
                        Moved.Why.RULE),
                asked.at().plus(asked.pause()));
        job.runLater(asked.pause());
    }

    /**
     * What a rule asked for.
     *
     * @param person whose planned work is to be paused, by user key
     * @param statusId where the transition leads
     * @param plan what the person wants to keep, and the lines that they leave, where they said so; {@link FlowTask}s by id
     * @param at when
     * @param pause how long it waits: for a start of Sluice's own until that has come to its end
     */
    record Asked(String person, String statusId, Optional<StartPlan> plan, Instant at, Duration pause) {

        private boolean isSame(Asked other) {
            return person.equals(other.person) && statusId.equals(other.statusId) && at.equals(other.at);
        }

        private Asked afterStart(Set<Long> refused) {
            return new Asked(person, statusId, plan.map(one -> one.keeping(refused)), at, SETTLED);
        }
    }
}
