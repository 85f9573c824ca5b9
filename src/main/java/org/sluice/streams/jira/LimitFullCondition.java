package org.sluice.streams.jira;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;

/**
 * The condition <em>Work limit asks</em>: offers a transition with a screen for the reason beside one without, only while a reason is asked
 * for. Jira does not tell a condition which transition it stands on, so the rule names the status.
 */
public final class LimitFullCondition implements Condition {

    /** The argument that names the status to which the transition leads, by id. */
    static final String STATUS = "status";

    private final Guard guard;
    private final LimitLines limits;

    /** Asks how full the limits are. */
    public LimitFullCondition(Guard guard, LimitLines limits) {
        this.guard = guard;
        this.limits = limits;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("limit-full-condition", transientVars, args);
        return guard.offers(
                call,
                issue -> Verdict.unless(
                        limits.askedLately(issue, call.required(STATUS)),
                        Finding.of("sluice.rule.name.limit-full-condition")));
    }
}
