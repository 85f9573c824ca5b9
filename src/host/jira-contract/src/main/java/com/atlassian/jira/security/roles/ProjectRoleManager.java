package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Reads and makes roles, and says who plays them. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String name);

    ProjectRole createRole(ProjectRole projectRole);

    boolean isRoleNameUnique(String name);

    void deleteRole(ProjectRole projectRole);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
