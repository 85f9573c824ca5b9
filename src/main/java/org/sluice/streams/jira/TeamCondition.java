package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.sluice.platform.TeamPageCondition;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;

/** Shows a project's turns to its team and to its facilitator, where there are any or Sluice was switched on. */
public final class TeamCondition extends TeamPageCondition {

    private final FlowRoles roles;
    private final TurnsShown turns;

    /** Asks Jira and the plugin's tables. */
    public TeamCondition(PermissionManager permissions, FlowRoles roles, TurnsShown turns) {
        super(permissions);
        this.roles = roles;
        this.turns = turns;
    }

    @Override
    protected boolean isThere(long projectId) {
        return turns.in(projectId);
    }

    @Override
    protected boolean isFor(ApplicationUser user, Project project) {
        return roles.has(project.getId(), FlowRole.FACILITATOR, user.getKey());
    }
}
