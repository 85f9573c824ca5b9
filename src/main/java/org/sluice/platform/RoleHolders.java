package org.sluice.platform;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who holds project roles; in a class of its own, since Jira's package of roles was not seen in plugins for Jira 11. */
public final class RoleHolders {

    private RoleHolders() {}

    /** The roles of the site, by id, and what they are called; none where Jira has no such part. */
    public static Map<Long, String> names(HostParts parts) {
        Map<Long, String> names = new LinkedHashMap<>();
        parts.find(ProjectRoleManager.class).ifPresent(roles -> {
            Collection<ProjectRole> all = roles.getProjectRoles();
            all.forEach(role -> names.put(role.getId(), role.getName()));
        });
        return names;
    }

    /** Whether there is a role of an id. */
    public static boolean isThere(HostParts parts, long role) {
        return parts.find(ProjectRoleManager.class)
                .map(roles -> roles.getProjectRole(role))
                .isPresent();
    }

    /** Whether somebody holds a role in a project; fails where the role is gone. */
    public static boolean holds(HostParts parts, long role, ApplicationUser user, Project project) {
        ProjectRoleManager roles = parts.find(ProjectRoleManager.class)
                .orElseThrow(() -> new IllegalStateException("this Jira offers no project roles"));
        ProjectRole wanted = Optional.ofNullable(roles.getProjectRole(role))
                .orElseThrow(() -> new IllegalStateException("the project role " + role + " is gone"));
        return roles.isUserInProjectRole(user, wanted, project);
    }
}
