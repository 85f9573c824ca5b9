package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.LeftOut;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Triage;
import org.sluice.platform.Refusal;
import org.sluice.platform.Words;

/**
 * Passes one task of a sweep on, by the same transition as the intake list. What is about to be done is written down before, and what was done
 * after it: when the server was killed in between, the task itself tells which of both it is.
 */
public final class SweepMoves {

    private static final Logger log = LoggerFactory.getLogger(SweepMoves.class);

    private final AoSweeps sweeps;
    private final Triage triage;
    private final TaskScope scope;
    private final IntakeFlow flow;
    private final IntakeOutcomes outcomes;
    private final IssueManager issues;
    private final Words words;
    private final Clock clock;

    /** Moves tasks as the intake list does. */
    public SweepMoves(
            AoSweeps sweeps,
            Triage triage,
            TaskScope scope,
            IntakeFlow flow,
            IntakeOutcomes outcomes,
            IssueManager issues,
            Words words,
            Clock clock) {
        this.sweeps = sweeps;
        this.triage = triage;
        this.scope = scope;
        this.flow = flow;
        this.outcomes = outcomes;
        this.issues = issues;
        this.words = words;
        this.clock = clock;
    }

    /** Passes it on as somebody, or leaves it out with the reason. */
    void move(ApplicationUser person, long projectId, SweptTask task) {
        if (task.step() == SweptStep.MOVING && wasMoved(task)) {
            return;
        }
        // As precise as the tables, so that what is said from now on is not before it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!sweeps.moving(task.id(), now)) {
            // Somebody has ended the sweep since its tasks were read.
            return;
        }
        SweptTask begun = begun(task, now);
        try {
            leftOut(person, projectId, begun)
                    .ifPresentOrElse(why -> sweeps.leftOut(List.of(task), why, ""), () -> wasMoved(begun));
        } catch (Refusal refusal) {
            refused(task, refusal);
        } catch (Exception | LinkageError | StackOverflowError e) {
            // Jira's own services throw checked exceptions that their published signatures do not all show.
            if (!wasMoved(begun)) {
                String id = UUID.randomUUID().toString();
                log.error(
                        "Task {} of a sweep could not be passed on, id {}",
                        task.choice().taskId(),
                        id,
                        e);
                sweeps.leftOut(List.of(task), LeftOut.FAULT, id);
            }
        }
    }

    private static SweptTask begun(SweptTask task, Instant now) {
        return new SweptTask(
                task.id(),
                task.sweepId(),
                task.choice(),
                SweptStep.MOVING,
                Optional.of(now),
                task.made(),
                task.why(),
                task.detail());
    }

    private Optional<LeftOut> leftOut(ApplicationUser person, long projectId, SweptTask task) {
        Issue issue = issues.getIssueObject(task.choice().taskId());
        if (issue == null) {
            return Optional.of(LeftOut.GONE);
        }
        boolean speaks = scope.elsewhere(issue)
                .filter(match -> match.line().id() == task.choice().lineId())
                .isPresent();
        if (isInTriage(issue) && !speaks) {
            return Optional.of(LeftOut.CHANGED);
        }
        triage.say(
                person.getKey(),
                projectId,
                new SaidOutcome(
                        issue.getKey(),
                        IntakeOutcome.PASS_ON,
                        Optional.of(task.choice().reason()),
                        Optional.of(task.choice().receiver()),
                        Optional.empty(),
                        Map.of()));
        return Optional.empty();
    }

    /** Whether the task has left triage by what this sweep said of it, which is written down then. */
    private boolean wasMoved(SweptTask task) {
        Optional<RecordedOutcome> said = outcomes.of(task.choice().taskId())
                .filter(task::is)
                .filter(last -> Optional.<Issue>ofNullable(
                                issues.getIssueObject(task.choice().taskId()))
                        .filter(issue -> !isInTriage(issue))
                        .isPresent());
        said.ifPresent(last -> sweeps.moved(task.id(), last.at()));
        return said.isPresent();
    }

    private boolean isInTriage(Issue issue) {
        return flow.undecided().contains(issue.getStatusId());
    }

    private void refused(SweptTask task, Refusal refusal) {
        LeftOut why =
                switch (refusal.key()) {
                    case "sluice.intake.error.left" -> LeftOut.LEFT;
                    case "sluice.intake.error.no-task" -> LeftOut.GONE;
                    case "sluice.intake.error.not-yours" -> LeftOut.NOT_YOURS;
                    default -> LeftOut.REFUSED;
                };
        String detail = why == LeftOut.REFUSED
                ? words.say(refusal.key(), refusal.arguments().toArray(new Serializable[0]))
                : "";
        sweeps.leftOut(List.of(task), why, detail);
    }
}
