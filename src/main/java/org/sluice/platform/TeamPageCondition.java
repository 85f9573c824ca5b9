package org.sluice.platform;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a page of a project in its sidebar to the people who work in it and to its administrators, alone, and only where there is such a page. */
public abstract class TeamPageCondition extends AbstractWebCondition {

    private static final Logger log = LoggerFactory.getLogger(TeamPageCondition.class);

    private final PermissionManager permissions;

    /** Asks Jira. */
    protected TeamPageCondition(PermissionManager permissions) {
        this.permissions = permissions;
    }

    /** A fault costs the link, and no page. */
    @Override
    public final boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        try {
            return user != null && project != null && isThere(project.getId()) && belongs(user, project);
        } catch (RuntimeException | LinkageError e) {
            log.warn("A page of a project is not offered", e);
            return false;
        }
    }

    private boolean belongs(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                || isFor(user, project);
    }

    /** Whether the project has the page. */
    protected abstract boolean isThere(long projectId);

    /** Whether it is also for somebody who neither works in the project nor administers it. */
    protected boolean isFor(ApplicationUser user, Project project) {
        return false;
    }
}
