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
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.TeamProjects;
import org.sluice.streams.domain.Teams;

/**
 * The projects in which somebody may turn a call into urgent work: those with streams in whose team they are and where they may create
 * tasks. Many more may create tasks; what they report is sorted with the rest.
 */
public final class UrgentProjects implements TeamProjects {

    private final TeamFlows flows;
    private final Teams teams;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    /** Asks Jira. */
    public UrgentProjects(
            TeamFlows flows, Teams teams, ProjectManager projects, PermissionManager permissions, UserManager users) {
        this.flows = flows;
        this.teams = teams;
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

    /** The project of an id, where the user may; refused, with the reason, where not. */
    Project required(ApplicationUser user, long projectId) {
        Project project =
                Objects.requireNonNull(projects.getProjectObj(projectId), () -> "no project has the id " + projectId);
        if (!teams.holds(projectId, user.getKey())) {
            throw Refusal.forbidden("sluice.work.not-team");
        }
        if (!mayCreate(user, project)) {
            throw Refusal.forbidden("sluice.work.may-not-create");
        }
        return project;
    }

    private Stream<Project> open(ApplicationUser user) {
        return flows.projects().stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .filter(project -> !project.isArchived()
                        && mayCreate(user, project)
                        && teams.holds(project.getId(), user.getKey()));
    }

    private boolean mayCreate(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user);
    }
}
