package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.util.Optional;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.Undelivered;

/**
 * Delivers what one outcome sends out: first to the receiving team, then to the reporter, each once. What does not stand any more is
 * dropped without a word: nobody has heard of it.
 */
public final class Delivery {

    private final AoOutbox outbox;
    private final IntakeOutcomes outcomes;
    private final ReceiverPost receiver;
    private final ReporterPost reporter;
    private final SweptPost swept;
    private final Reminders reminders;
    private final IssueManager issues;
    private final Clock clock;

    /** Asks what was said last, and where the task is. */
    public Delivery(
            AoOutbox outbox,
            IntakeOutcomes outcomes,
            ReceiverPost receiver,
            ReporterPost reporter,
            SweptPost swept,
            Reminders reminders,
            IssueManager issues,
            Clock clock) {
        this.outbox = outbox;
        this.outcomes = outcomes;
        this.receiver = receiver;
        this.reporter = reporter;
        this.swept = swept;
        this.reminders = reminders;
        this.issues = issues;
        this.clock = clock;
    }

    /** Why not, none where all of it is delivered or taken back. */
    Optional<Undelivered> deliver(Outgoing out) {
        Optional<Issue> issue = Optional.<Issue>ofNullable(issues.getIssueObject(out.taskId()))
                .filter(task -> out.stands(outcomes.of(out.taskId()), task.getProjectId(), task.getStatusId()));
        if (issue.isEmpty()) {
            // The other team may have it already, and nobody has told the reporter.
            outbox.done(out, false, clock.instant());
            return Optional.empty();
        }
        return out.step() == OutgoingStep.RECEIVER ? toReceiver(out, issue.get()) : toReporter(out, issue.get());
    }

    private Optional<Undelivered> toReceiver(Outgoing out, Issue issue) {
        Optional<Undelivered> hindered = receiver.deliver(out, issue);
        if (hindered.isPresent()) {
            return hindered;
        }
        outbox.received(out.id());
        return outbox.one(out.id()).flatMap(now -> toReporter(now.out(), issue));
    }

    private Optional<Undelivered> toReporter(Outgoing out, Issue issue) {
        Optional<Undelivered> hindered = swept.takes(out) ? Optional.empty() : reporter.tell(out, issue);
        if (hindered.isEmpty() && out.said().outcome() == IntakeOutcome.ASK && ReporterPost.tells(out, issue)) {
            reminders.begin(out);
        } else if (hindered.isEmpty()) {
            outbox.done(out, issue.getResolutionId() == null, clock.instant());
        }
        return hindered;
    }
}
