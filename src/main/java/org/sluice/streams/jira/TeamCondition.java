package org.sluice.streams.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;

/** Shows something to the people who work in the project, to its facilitator and to its administrators, alone. */
public final class TeamCondition extends AbstractWebCondition {

    private final PermissionManager permissions;
    private final FlowRoles roles;

    /** Asks Jira. */
    public TeamCondition(PermissionManager permissions, FlowRoles roles) {
        this.permissions = permissions;
        this.roles = roles;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return user != null
                && project != null
                && (permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user)
                        || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                        || roles.has(project.getId(), FlowRole.FACILITATOR, user.getKey()));
    }
}
