package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.time.Duration;
import java.util.Map;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;

/**
 * The condition <em>Caller may do intake now</em>: the intake lead, or, when a task has waited for some minutes or nobody leads, anybody in
 * the team.
 */
public final class IntakeCondition implements Condition {

    /** The argument that says for how many minutes the lead is left alone. */
    static final String AFTER = "after";

    /** The argument that says of which tasks: a code below, or that of the outcome that was recorded last. */
    static final String OF = "of";

    /** Its value for all tasks. */
    static final String ANY = "any";

    /** Its value for tasks that nobody has accepted yet. */
    static final String OWED = "owed";

    private final Guard guard;
    private final IntakeGate gate;

    /** Asks the gate. */
    public IntakeCondition(Guard guard, IntakeGate gate) {
        this.guard = guard;
        this.gate = gate;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("intake-condition", transientVars, args);
        return guard.offers(
                call,
                issue -> Verdict.unless(
                        call.caller().filter(caller -> may(caller, call, issue)).isPresent(),
                        Finding.of("sluice.rule.name.intake-condition")));
    }

    private boolean may(String caller, RuleCall call, Issue issue) {
        return gate.isOpenTo(caller, issue, Duration.ofMinutes(minutes(call)))
                && isMeant(call.arg(OF).orElse(ANY), issue);
    }

    private boolean isMeant(String of, Issue issue) {
        return switch (of) {
            case ANY -> true;
            case OWED -> gate.owes(issue);
            default ->
                IntakeOutcome.of(of)
                        .filter(outcome -> gate.said(issue, outcome))
                        .isPresent();
        };
    }

    private static long minutes(RuleCall call) {
        return call.arg(AFTER).map(Long::parseLong).orElse(0L);
    }
}
