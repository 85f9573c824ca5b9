package org.sluice.workbench.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** Roles, and who plays them in a project. */
public final class JiraRoles implements ProjectRoleManager {
    private final ProjectRoles roles;
    private final Groups groups;

    public JiraRoles(ProjectRoles roles, Groups groups) {
        this.roles = roles;
        this.groups = groups;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return roles.all().stream()
                .<ProjectRole>map(role -> new Role(role.id(), role.name(), role.description()))
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return getProjectRoles().stream()
                .filter(role -> role.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return getProjectRoles().stream()
                .filter(role -> role.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRole createRole(ProjectRole role) {
        if (role.getName() == null || role.getName().isBlank()) {
            throw new IllegalArgumentException("A project role needs a name");
        }
        if (!isRoleNameUnique(role.getName())) {
            throw new IllegalArgumentException("There is a project role called " + role.getName() + " already");
        }
        String description = Optional.ofNullable(role.getDescription()).orElse("");
        return getProjectRole(roles.add(role.getName(), description).id());
    }

    @Override
    public boolean isRoleNameUnique(String name) {
        return getProjectRole(name) == null;
    }

    @Override
    public void deleteRole(ProjectRole role) {
        roles.remove(role.getId());
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        Set<RoleActor> actors = roles.actorsOf(JiraProject.tracked(project), role.getId()).stream()
                .map(JiraRoles::actor)
                .collect(Collectors.toSet());
        return new Actors(role.getId(), project.getId(), actors);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return JiraUser.tracked(user)
                .filter(one -> roles.rolesOf(JiraProject.tracked(project), one, groups.of(one))
                        .contains(role.getId()))
                .isPresent();
    }

    /** Jira calls the two kinds of actors by these names. */
    private static RoleActor actor(org.sluice.workbench.tracker.projects.RoleActor actor) {
        String type =
                actor.type().equals(ProjectRoles.GROUP) ? "atlassian-group-role-actor" : "atlassian-user-role-actor";
        return new Actor(actor.roleId(), type, actor.name());
    }

    /** A role. */
    private record Role(Long getId, String getName, String getDescription) implements ProjectRole {}

    /** Somebody who plays one. */
    private record Actor(Long getProjectRoleId, String getType, String getParameter) implements RoleActor {}

    /** All who play one in a project. */
    private record Actors(Long getProjectRoleId, Long getProjectId, Set<RoleActor> getRoleActors)
            implements ProjectRoleActors {}
}
