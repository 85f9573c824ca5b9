package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.time.Clock;
import java.util.Optional;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.RecordedOutcome;

/**
 * Follows what becomes of a task that another team has. One that is urgent ends here when they have taken theirs: somebody has it, or it is begun
 * or over. It comes back where theirs is deleted, or ended as <em>Not for us</em>; where they pass it back {@link ReceiverPost} says so. What they pass on to a third team is theirs
 * to follow.
 */
public final class PassedOnFollowing {

    private static final String ASSIGNEE = "assignee";

    private final AoPassedOn passed;
    private final IntakeOutcomes outcomes;
    private final IntakeFlow flow;
    private final IssueManager issues;
    private final ChangeHistoryManager log;
    private final Returning returning;
    private final Clock clock;

    /** Asks Jira how both tasks are now. */
    public PassedOnFollowing(
            AoPassedOn passed,
            IntakeOutcomes outcomes,
            IntakeFlow flow,
            IssueManager issues,
            ChangeHistoryManager log,
            Returning returning,
            Clock clock) {
        this.passed = passed;
        this.outcomes = outcomes;
        this.flow = flow;
        this.issues = issues;
        this.log = log;
        this.returning = returning;
        this.clock = clock;
    }

    void follow(Outgoing out) {
        Optional<Issue> ours = issue(out.taskId()).filter(task -> isStill(out, task));
        if (ours.isEmpty()) {
            // Somebody has decided otherwise since; where it came from stays known.
            passed.followed(out.id(), out.step() == OutgoingStep.RETURNED ? out.step() : OutgoingStep.PASSED);
        } else if (out.step() == OutgoingStep.RETURNED) {
            returning.reopen(out, ours.get());
        } else {
            follow(out, ours.get(), out.made().flatMap(this::issue));
        }
    }

    /** The same of a task that another team has while its reporter could not be told; who hears that it came back needs no other word. */
    void untold(Outgoing out) {
        Optional<Issue> ours = issue(out.taskId()).filter(task -> out.made().isPresent() && isStill(out, task));
        Optional<Issue> theirs = out.made().flatMap(this::issue);
        if (ours.isEmpty()) {
            return;
        }
        if (isBack(theirs)) {
            returning.bringBack(out, ours.get());
        } else if (ours.get().getResolutionId() == null && isTaken(theirs.get())) {
            returning.end(out, ours.get());
        }
    }

    private void follow(Outgoing out, Issue ours, Optional<Issue> theirs) {
        if (out.step() == OutgoingStep.ENDED && theirs.isEmpty()) {
            passed.followed(out.id(), OutgoingStep.ENDED);
        } else if (isBack(theirs)) {
            returning.bringBack(out, ours);
        } else if (out.step() == OutgoingStep.AWAITED && ours.getResolutionId() != null) {
            passed.followed(out.id(), after(theirs.get()));
        } else if (out.step() == OutgoingStep.AWAITED && isTaken(theirs.get())) {
            takenOver(out, ours, theirs.get());
        } else {
            passed.followed(out.id(), out.step() == OutgoingStep.AWAITED ? out.step() : after(theirs.get()));
        }
    }

    private void takenOver(Outgoing out, Issue ours, Issue theirs) {
        if (returning.end(out, ours)) {
            passed.followed(out.id(), after(theirs));
        } else {
            passed.later(out.id(), clock.instant());
        }
    }

    private static OutgoingStep after(Issue theirs) {
        return theirs.getResolutionId() == null ? OutgoingStep.PASSED : OutgoingStep.ENDED;
    }

    private boolean isBack(Optional<Issue> theirs) {
        return theirs.isEmpty() || isRefused(theirs.get());
    }

    /** The other team passes it back: it is what it was here, unless somebody has decided otherwise since. */
    void passedBack(Outgoing out, Issue ours) {
        if (isStill(out, ours)) {
            returning.bringBack(out, ours);
        }
    }

    private boolean isStill(Outgoing out, Issue task) {
        return task.getProjectId() == out.said().projectId()
                && outcomes.of(out.taskId()).filter(out.said()::equals).isPresent();
    }

    private boolean isRefused(Issue theirs) {
        Optional<RecordedOutcome> said = outcomes.of(theirs.getId());
        return theirs.getResolutionId() != null
                && (flow.notForUs().filter(theirs.getResolutionId()::equals).isPresent()
                        || said.filter(last -> last.is(theirs.getProjectId(), IntakeOutcome.NOT_FOR_US))
                                .isPresent());
    }

    /** Somebody took it or gave it to somebody; whom Jira itself gave it to as it was made has not. */
    private boolean isTaken(Issue theirs) {
        return (theirs.getAssigneeId() != null
                        && !log.getChangeItemsForField(theirs, ASSIGNEE).isEmpty())
                || theirs.getResolutionId() != null
                || flow.isInWork(theirs.getStatusId());
    }

    private Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }
}
