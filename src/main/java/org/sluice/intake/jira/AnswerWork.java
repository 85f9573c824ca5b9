package org.sluice.intake.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.jira.AnswerRows.Answer;
import org.sluice.platform.QueueJob;

/** Brings back to triage what was answered. What fails is tried again for a day; a task that does not wait any more is left as it is. */
public final class AnswerWork implements QueueJob.Work {

    private static final Logger log = LoggerFactory.getLogger(AnswerWork.class);

    /** For how long what fails is tried again. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private final AnswerRows rows;
    private final BackToTriage back;
    private final Clock clock;

    /** Takes rows from the plugin's tables. */
    public AnswerWork(AnswerRows rows, BackToTriage back, Clock clock) {
        this.rows = rows;
        this.back = back;
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
        List<Answer> batch = rows.due(last, clock.instant());
        while (!batch.isEmpty()) {
            for (Answer answer : batch) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                follow(answer);
                last = answer.id();
            }
            batch = rows.due(last, clock.instant());
        }
    }

    private void follow(Answer answer) {
        Optional<String> refused;
        try {
            refused = back.bring(answer.taskId());
        } catch (RuntimeException | LinkageError e) {
            log.error(
                    "Task {}, which its reporter has answered, could not be brought back to triage",
                    answer.taskId(),
                    e);
            refused = Optional.of(String.valueOf(e.getMessage()));
        }
        Instant now = clock.instant();
        if (refused.isEmpty()) {
            rows.done(answer.id());
        } else if (answer.at().plus(PATIENCE).isAfter(now)) {
            log.warn(
                    "Task {}, which its reporter has answered, stays where it is for now: {}",
                    answer.taskId(),
                    refused.get());
            rows.failed(answer.id(), now);
        } else {
            log.error(
                    "Task {}, which its reporter has answered, stays where it is: {}", answer.taskId(), refused.get());
            rows.done(answer.id());
        }
    }
}
