package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.platform.Lately;
import org.sluice.platform.RoleHolders;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;

/** The condition <em>Caller is on urgent today or holds a role</em>. */
public final class UrgentTurnCondition implements Condition {

    /** The argument that names the role, by id; empty for no role. */
    static final String ROLE = "role";

    private final Guard guard;
    private final UrgentToday today;
    private final Lately<Holder, Boolean> holders;

    /** Asks whose turn it is now, and who holds a role, once a second at most. */
    public UrgentTurnCondition(
            Guard guard, UrgentToday today, UserManager users, ProjectManager projects, HostParts parts, Clock clock) {
        this.guard = guard;
        this.today = today;
        this.holders = new Lately<>(holder -> holder.holds(users, projects, parts), clock, Lately.LAG);
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
                || call.arg(ROLE)
                        .map(role -> new Holder(caller, Long.parseLong(role), issue.getProjectId()))
                        .filter(holders::of)
                        .isPresent();
    }

    /** Somebody who may hold a role in a project. */
    private record Holder(String userKey, long role, long projectId) {

        boolean holds(UserManager users, ProjectManager projects, HostParts parts) {
            return Optional.ofNullable(users.getUserByKey(userKey))
                    .filter(user -> RoleHolders.holds(parts, role, user, projects.getProjectObj(projectId)))
                    .isPresent();
        }
    }
}
