package org.sluice.streams.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sluice.streams.domain.TeamProjects;

/** The projects in which somebody may turn a call into urgent work: those with streams where they may create tasks. */
public final class UrgentProjects implements TeamProjects {

    private final TeamFlows flows;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    /** Asks Jira. */
    public UrgentProjects(TeamFlows flows, ProjectManager projects, PermissionManager permissions, UserManager users) {
        this.flows = flows;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public List<TeamProject> of(String person) {
        ApplicationUser user =
                Objects.requireNonNull(users.getUserByKey(person), () -> "no user has the key " + person);
        return open(user)
                .map(project -> new TeamProject(project.getKey(), project.getName()))
                .sorted(Comparator.comparing(TeamProject::name).thenComparing(TeamProject::key))
                .toList();
    }

    /** Whether there is one. */
    boolean any(ApplicationUser user) {
        return open(user).findFirst().isPresent();
    }

    private Stream<Project> open(ApplicationUser user) {
        return flows.projects().stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .filter(project -> !project.isArchived()
                        && permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user));
    }
}
