package org.sluice.streams.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;

/**
 * Shows a project's turns to the people who work in it, to its facilitator and to its administrators, alone, and only where there are
 * any or Sluice was switched on.
 */
public final class TeamCondition extends AbstractWebCondition {

    private static final Logger log = LoggerFactory.getLogger(TeamCondition.class);

    private final PermissionManager permissions;
    private final FlowRoles roles;
    private final TurnsShown turns;

    /** Asks Jira and the plugin's tables. */
    public TeamCondition(PermissionManager permissions, FlowRoles roles, TurnsShown turns) {
        this.permissions = permissions;
        this.roles = roles;
        this.turns = turns;
    }

    /** A fault costs the link, and no page. */
    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        try {
            return user != null && project != null && turns.in(project.getId()) && belongs(user, project);
        } catch (RuntimeException | LinkageError e) {
            log.warn("Whose turn it is is not offered", e);
            return false;
        }
    }

    private boolean belongs(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                || roles.has(project.getId(), FlowRole.FACILITATOR, user.getKey());
    }
}
