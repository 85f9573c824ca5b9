package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.AnswerDays;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.Undelivered;
import org.sluice.platform.Host;
import org.sluice.work.rules.PausedRules;

/**
 * Reminds reporters who were asked something and have not answered, once for each question, as long as the task waits for them. What cannot be
 * told is tried again each hour, until it is no news any more.
 */
public final class Reminders {

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);

    private static final Duration PAUSE = Duration.ofHours(1);

    private final AoOutbox outbox;
    private final IntakeOutcomes outcomes;
    private final IntakeFlow flow;
    private final AnswerDays days;
    private final ReporterPost reporter;
    private final PausedRules paused;
    private final IssueManager issues;
    private final Host host;
    private final Clock clock;

    /** Asks what was said last, and where the task is. */
    public Reminders(
            AoOutbox outbox,
            IntakeOutcomes outcomes,
            IntakeFlow flow,
            AnswerDays days,
            ReporterPost reporter,
            PausedRules paused,
            IssueManager issues,
            Host host,
            Clock clock) {
        this.outbox = outbox;
        this.outcomes = outcomes;
        this.flow = flow;
        this.days = days;
        this.reporter = reporter;
        this.paused = paused;
        this.issues = issues;
        this.host = host;
        this.clock = clock;
    }

    /** A reporter has just been told the question. */
    void begin(Outgoing out) {
        outbox.asked(out.id(), days.reminder(out.said().projectId(), out.said().at(), host.zone()));
    }

    /** The day has come. */
    void remind(Outgoing out) {
        Instant now = clock.instant();
        Optional<Issue> waits = Optional.<Issue>ofNullable(issues.getIssueObject(out.taskId()))
                .filter(task -> flow.waitsForReporter(task.getStatusId()))
                .filter(task -> out.stands(outcomes.of(out.taskId()), task.getProjectId(), task.getStatusId()));
        if (waits.isEmpty() || out.isNoNews(now)) {
            outbox.drop(out.id());
        } else if (paused.in(out.said().projectId())) {
            outbox.asked(out.id(), now.plus(PAUSE));
        } else {
            remind(out, waits.get(), now);
        }
    }

    private void remind(Outgoing out, Issue task, Instant now) {
        Optional<Undelivered> hindered = reporter.remind(out, task);
        if (hindered.isEmpty()) {
            outbox.drop(out.id());
        } else {
            log.info("The reporter of {} could not be reminded: {}", task.getKey(), hindered.get());
            outbox.asked(out.id(), now.plus(PAUSE));
        }
    }
}
