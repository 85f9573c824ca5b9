package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collections;
import java.util.Set;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Teams;

/**
 * To whom starting and pausing is shown: the team, and whoever it can be of use to. The rest of the house reports tasks and reads them,
 * and has nothing to do with what a team offers among its own, or how much it takes on.
 */
public final class WorkShown {

    private static final Set<FlowStatus> OF_USE =
            Set.of(FlowStatus.IN_PROGRESS, FlowStatus.READY_TO_START, FlowStatus.PAUSED);

    private final Teams teams;
    private final FlowTasks tasks;
    private final FlowMoves moves;
    private final PausedRows rows;

    /** Asks who the team is, what a task allows and what waits. */
    public WorkShown(Teams teams, FlowTasks tasks, FlowMoves moves, PausedRows rows) {
        this.teams = teams;
        this.tasks = tasks;
        this.moves = moves;
        this.rows = rows;
    }

    /** At a task: to the team, to whose it is, and to whoever has a way to start or pause it. That is asked last, of conditions of the workflow. */
    boolean at(Issue issue, ApplicationUser user) {
        return teams.holds(issue.getProjectId(), user.getKey())
                || tasks.of(issue).belongsTo(user.getKey())
                || !Collections.disjoint(moves.open(user, issue), OF_USE);
    }

    /** In a project: to the team, and to whoever has a task there that waits. */
    boolean in(long projectId, ApplicationUser user) {
        return teams.holds(projectId, user.getKey()) || rows.waits(user.getKey(), projectId);
    }
}
