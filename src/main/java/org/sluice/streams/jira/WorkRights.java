package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Teams;

/**
 * Who may work on a task at all, whatever it is that its status allows: whom Jira lets take tasks of the project from status to status,
 * and of these the team, the person whose the task is, and whoever its workflow gives a way to work. What is in progress with nobody is for
 * those of the team whom Jira lets assign it. Everybody else may see a task and no more.
 */
public final class WorkRights {

    private final Teams teams;
    private final FlowMoves moves;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    /** Asks who the team is, what Jira permits and what a task's workflow allows. */
    public WorkRights(Teams teams, FlowMoves moves, ProjectManager projects, PermissionManager permissions) {
        this.teams = teams;
        this.moves = moves;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** Why somebody may not start a task, as the key of a sentence about it; none where they may, or have it in progress. */
    Optional<String> missing(ApplicationUser user, Issue issue, FlowTask task) {
        if (task.inProgressWith(user.getKey())) {
            return Optional.empty();
        }
        boolean ours = teams.holds(task.projectId(), user.getKey());
        if (task.is(FlowStatus.IN_PROGRESS)) {
            return !ours
                    ? Optional.of("sluice.work.may-not.team")
                    : missing(
                            "sluice.work.may-not.assign",
                            task.person().isPresent()
                                    || permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, issue, user));
        }
        if (!mayMove(user, issue)) {
            return Optional.of("sluice.work.may-not.move");
        }
        return missing(
                "sluice.work.may-not.team", ours || task.belongsTo(user.getKey()) || moves.leadToWork(user, issue));
    }

    private static Optional<String> missing(String key, boolean may) {
        return may ? Optional.empty() : Optional.of(key);
    }

    private boolean mayMove(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user) || hangOnTask(user, issue);
    }

    /**
     * Whether somebody may take some tasks of the project from status to status, and this one not: a scheme may permit that to the
     * assignee alone.
     */
    boolean hangOnTask(ApplicationUser user, Issue issue) {
        return !permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)
                && mayMove(user, issue.getProjectId());
    }

    /** Whether somebody may take tasks of a project, or some of them, from status to status. */
    boolean mayMove(ApplicationUser user, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null && permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, project, user);
    }
}
