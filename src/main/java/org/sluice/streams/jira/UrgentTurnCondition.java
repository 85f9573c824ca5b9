package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Finding;
import org.sluice.streams.domain.Verdict;

/** The condition <em>Caller is on urgent today or holds a role</em>. */
public final class UrgentTurnCondition implements Condition {

    /** The argument that names the role, by id; empty for no role. */
    static final String ROLE = "role";

    private final Guard guard;
    private final UrgentToday today;
    private final UserManager users;
    private final HostParts parts;

    /** Asks whose turn it is now. */
    public UrgentTurnCondition(Guard guard, UrgentToday today, UserManager users, HostParts parts) {
        this.guard = guard;
        this.today = today;
        this.users = users;
        this.parts = parts;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("urgent-turn-condition", transientVars, args);
        return guard.offers(
                call,
                issue -> Verdict.unless(
                        call.caller().filter(caller -> may(caller, call, issue)).isPresent(),
                        Finding.of("sluice.rule.name.urgent-turn-condition")));
    }

    private boolean may(String caller, RuleCall call, Issue issue) {
        return today.in(issue.getProjectId()).filter(caller::equals).isPresent()
                || call.arg(ROLE).filter(role -> holds(role, caller, issue)).isPresent();
    }

    private boolean holds(String role, String caller, Issue issue) {
        return Optional.ofNullable(users.getUserByKey(caller))
                .filter(user -> RoleHolders.holds(parts, Long.parseLong(role), user, issue))
                .isPresent();
    }
}
