package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;

/** The post-function <em>Record outcome</em>: what the intake says of a task is kept, without who said it. */
public final class RecordOutcomeFunction implements FunctionProvider {

    /** The argument that says which outcome. */
    static final String OUTCOME = "outcome";

    private final Guard guard;
    private final IntakeOutcomes outcomes;
    private final PassedOnTo receivers;
    private final SaidOutcomes sending;
    private final Clock clock;

    /** Keeps what was said, and what it sends out. */
    public RecordOutcomeFunction(
            Guard guard, IntakeOutcomes outcomes, PassedOnTo receivers, SaidOutcomes sending, Clock clock) {
        this.guard = guard;
        this.outcomes = outcomes;
        this.receivers = receivers;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        RuleCall call = new RuleCall("record-outcome-function", transientVars, args);
        guard.run(call, Finding.of("sluice.rule.record.paused"), issue -> record(call, issue));
    }

    private Verdict record(RuleCall call, Issue issue) {
        String code = call.required(OUTCOME);
        IntakeOutcome outcome = IntakeOutcome.of(code)
                .orElseThrow(() -> new IllegalStateException("the rule records an unknown outcome, " + code));
        String receiver = outcome == IntakeOutcome.PASS_ON ? receivers.name(issue) : "";
        // As precise as the tables, so that what is sent is known by the outcome that it belongs to.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RecordedOutcome said = new RecordedOutcome(issue.getId(), issue.getProjectId(), outcome, receiver, now);
        sending.send(call, issue, said);
        outcomes.record(said);
        return Verdict.PASSED;
    }
}
