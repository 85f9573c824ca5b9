package org.sluice.intake.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.sluice.intake.domain.RoleMembers;
import org.sluice.platform.HostParts;
import org.sluice.platform.RoleHolders;

/** Who holds the project roles of Jira. */
public final class JiraRoleMembers implements RoleMembers {

    private final HostParts parts;
    private final UserManager users;
    private final ProjectManager projects;

    /** Asks Jira. */
    public JiraRoleMembers(HostParts parts, UserManager users, ProjectManager projects) {
        this.parts = parts;
        this.users = users;
        this.projects = projects;
    }

    @Override
    public boolean isThere(long role) {
        return RoleHolders.isThere(parts, role);
    }

    @Override
    public boolean holds(long role, long projectId, String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        Project project = projects.getProjectObj(projectId);
        return user != null && project != null && user.isActive() && RoleHolders.holds(parts, role, user, project);
    }
}
