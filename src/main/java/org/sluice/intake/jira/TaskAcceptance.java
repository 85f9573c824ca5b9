package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.sluice.intake.domain.Acceptance;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.work.Stream;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/** Where a task of Jira stands with being accepted. */
public final class TaskAcceptance {

    private final IntakeTeam team;
    private final IntakeOutcomes outcomes;
    private final Arrivals arrivals;
    private final IntakeFlow flow;
    private final TaskStreams streams;

    /** Asks what was said, and since when it is. */
    public TaskAcceptance(
            IntakeTeam team, IntakeOutcomes outcomes, Arrivals arrivals, IntakeFlow flow, TaskStreams streams) {
        this.team = team;
        this.outcomes = outcomes;
        this.arrivals = arrivals;
        this.flow = flow;
        this.streams = streams;
    }

    /** A task as it would be after the transition's screen, for whoever need not know whether it has left triage. */
    Acceptance of(RuleCall call, Issue issue) {
        return standing(call, issue, true);
    }

    /** The same for a change of stream. */
    Acceptance changed(RuleCall call, Issue issue) {
        return standing(call, issue, flow.begun().contains(issue.getStatusId()));
    }

    private Acceptance standing(RuleCall call, Issue issue, boolean begun) {
        Optional<Stream> stream = streams.areThere() ? streams.of(call, issue) : Optional.empty();
        return new Acceptance(stream, begun, owes(issue), said(issue));
    }

    /** Whether somebody of the team reported it: what they begin themselves passes no gate. */
    boolean isOwn(Issue issue) {
        return Optional.ofNullable(issue.getReporterId())
                .filter(reporter -> team.holds(issue.getProjectId(), reporter))
                .isPresent();
    }

    /** Whether whoever makes a transition is of the team. */
    boolean isOfTeam(RuleCall call, Issue issue) {
        return call.caller()
                .filter(caller -> team.holds(issue.getProjectId(), caller))
                .isPresent();
    }

    /** The intake of a project begins with its first task, if not before. */
    void begin(Issue issue) {
        arrivals.begin(issue);
    }

    /** Whether a task came in from outside, and not before the intake was there. */
    private boolean owes(Issue issue) {
        return !isOwn(issue) && arrivals.areSince(issue);
    }

    private Optional<IntakeOutcome> said(Issue issue) {
        return outcomes.of(issue.getId())
                .filter(last -> last.projectId() == issue.getProjectId())
                .map(RecordedOutcome::outcome);
    }
}
