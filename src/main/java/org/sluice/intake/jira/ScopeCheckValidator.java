package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;

/** The validator <em>Scope check passed</em>: all that an outcome of the intake asks for is there, or all that is lacking is said at once. */
public final class ScopeCheckValidator implements Validator {

    /** The argument that says which outcome is meant, or that one has to be there. */
    static final String OUTCOME = "outcome";

    /** Its value where the task has to have been accepted before. */
    static final String ACCEPTED = "accepted";

    /** Its value where planned work has to have been accepted as planned before it begins. */
    static final String BEGIN = "begin";

    /** Its value where planned work has to have been accepted before it goes on. */
    static final String GO_ON = "go-on";

    /** Its value where a change of stream may accept the task. */
    static final String CHANGED = "changed";

    /** Its value where the task is accepted into the stream that it is in. */
    static final String STARTED = "started";

    private final Guard guard;
    private final OutcomeReading reading;

    /** Reads the task and the screen. */
    public ScopeCheckValidator(Guard guard, OutcomeReading reading) {
        this.guard = guard;
        this.reading = reading;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        RuleCall call = new RuleCall("scope-check-validator", transientVars, args);
        guard.check(call, issue -> verdict(call, issue));
    }

    private Verdict verdict(RuleCall call, Issue issue) {
        String wanted = call.required(OUTCOME);
        return switch (wanted) {
            case ACCEPTED -> reading.accepted(call, issue);
            case BEGIN -> reading.begins(call, issue);
            case GO_ON -> reading.goesOn(call, issue);
            case CHANGED -> reading.changed(call, issue);
            case STARTED -> reading.started(call, issue);
            default -> reading.verdict(call, issue, outcome(wanted));
        };
    }

    private static IntakeOutcome outcome(String code) {
        return IntakeOutcome.of(code)
                .orElseThrow(() -> new IllegalStateException("the rule asks for an unknown outcome, " + code));
    }
}
