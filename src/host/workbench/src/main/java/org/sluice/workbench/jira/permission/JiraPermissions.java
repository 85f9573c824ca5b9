package org.sluice.workbench.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.sluice.workbench.jira.issue.JiraIssue;
import org.sluice.workbench.jira.project.JiraProject;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.tracker.rights.Permissions;

/** Decides by the project's scheme and the issue's security level. */
public final class JiraPermissions implements PermissionManager {
    private final Permissions permissions;
    private final ProjectManager projects;

    public JiraPermissions(Permissions permissions, ProjectManager projects) {
        this.permissions = permissions;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        if (issue.getId() == null) {
            // An issue that is being made: its project answers, as in Jira.
            return hasPermission(permission, issue.getProjectObject(), user);
        }
        return permissions.has(JiraUser.tracked(user), permission.permissionKey(), JiraIssue.tracked(issue));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return permissions.has(JiraUser.tracked(user), permission.permissionKey(), JiraProject.tracked(project));
    }

    /** Those that are not archived. */
    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.getProjects().stream()
                .filter(project -> hasPermission(permission, project, user))
                .toList();
    }
}
