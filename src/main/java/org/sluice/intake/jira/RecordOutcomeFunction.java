package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;

/**
 * The post-function <em>Record outcome</em>: what the intake says of a task is kept, without who said it. It is kept whoever makes the
 * transition, and while Sluice is paused too, since it holds nobody up and cannot be said later; then nothing is sent.
 */
public final class RecordOutcomeFunction implements FunctionProvider {

    /** The argument that says which outcome. */
    static final String OUTCOME = "outcome";

    /** Its value where the task is accepted into the stream that it is in. */
    static final String STARTED = "started";

    /** Its value for a change of stream, which may accept the task. */
    static final String CHANGED = "changed";

    private final Guard guard;
    private final IntakeOutcomes outcomes;
    private final TaskAcceptance acceptance;
    private final PassedOnTo receivers;
    private final SaidOutcomes sending;
    private final Clock clock;

    /** Keeps what was said, and what it sends out. */
    public RecordOutcomeFunction(
            Guard guard,
            IntakeOutcomes outcomes,
            TaskAcceptance acceptance,
            PassedOnTo receivers,
            SaidOutcomes sending,
            Clock clock) {
        this.guard = guard;
        this.outcomes = outcomes;
        this.acceptance = acceptance;
        this.receivers = receivers;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        RuleCall call = new RuleCall("record-outcome-function", transientVars, args);
        guard.always(call, issue -> outcome(call, issue).ifPresent(outcome -> record(call, issue, outcome)));
    }

    private Optional<IntakeOutcome> outcome(RuleCall call, Issue issue) {
        String code = call.required(OUTCOME);
        return switch (code) {
            case STARTED -> Optional.of(acceptance.of(call, issue).accepting());
            case CHANGED -> acceptance.changed(call, issue).byChange();
            default ->
                Optional.of(IntakeOutcome.of(code)
                        .orElseThrow(() -> new IllegalStateException("the rule records an unknown outcome, " + code)));
        };
    }

    private void record(RuleCall call, Issue issue, IntakeOutcome outcome) {
        String receiver = outcome == IntakeOutcome.PASS_ON ? receivers.asFarAsNamed(issue) : "";
        // As precise as the tables, so that what is sent is known by the outcome that it belongs to.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RecordedOutcome said = new RecordedOutcome(issue.getId(), issue.getProjectId(), outcome, receiver, now);
        // What was said counts, whether or not it can be sent.
        outcomes.record(said);
        if (!guard.isPaused(issue)) {
            guard.attempt(call, () -> sending.send(call, issue, said));
        }
    }
}
