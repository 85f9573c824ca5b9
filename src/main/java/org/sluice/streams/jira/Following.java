package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;

/**
 * What follows when a task came to another status. All of it looks at how things are now and can be done twice: a task that has moved on
 * since is left to its later row.
 *
 * <ul>
 *   <li>in progress: it waits no longer; an urgent one pauses what its person has in progress beside it;
 *   <li>paused: it waits, also when Jira's own button was used;
 *   <li>anywhere else, or deleted: it is remembered no longer; when it has ended, what was left for it comes back.
 * </ul>
 */
public final class Following {

    private final FlowTasks tasks;
    private final PausedRows paused;
    private final Pausing pausing;
    private final AoUrgentStarts starts;
    private final UserManager users;

    /** Changes rows and, as their persons, tasks. */
    public Following(FlowTasks tasks, PausedRows paused, Pausing pausing, AoUrgentStarts starts, UserManager users) {
        this.tasks = tasks;
        this.paused = paused;
        this.pausing = pausing;
        this.starts = starts;
        this.users = users;
    }

    void follow(Moved moved) {
        Optional<Issue> issue = tasks.issue(moved.taskId());
        if (issue.isEmpty()) {
            paused.forget(moved.taskId());
            paused.free(moved.taskId(), moved.at());
        } else if (moved.statusId().equals(issue.get().getStatusId())) {
            follow(moved, issue.get(), tasks.of(issue.get()));
        }
    }

    private void follow(Moved moved, Issue issue, FlowTask task) {
        paused.follow(task.id(), task.projectId());
        if (task.is(FlowStatus.IN_PROGRESS)) {
            paused.takeUp(task.id(), moved.at());
            task.person().map(users::getUserByKey).ifPresent(person -> begun(moved, task, person));
        } else if (task.is(FlowStatus.PAUSED)) {
            if (paused.of(task.id()).filter(PausedWork::waits).isEmpty()) {
                task.person().or(moved::person).ifPresent(person -> left(moved, task, person));
            }
        } else {
            paused.forget(task.id());
            if (task.is(FlowStatus.DONE) || issue.getResolutionId() != null) {
                paused.free(task.id(), moved.at());
            }
        }
    }

    private void left(Moved moved, FlowTask task, String person) {
        paused.leave(
                PausedWork.left(task.id(), person, Optional.empty(), moved.at(), pausing.line(task.id())),
                task.projectId());
    }

    private void begun(Moved moved, FlowTask task, ApplicationUser person) {
        if (moved.plan().isPresent()) {
            StartPlan plan = moved.plan().get();
            plan.lines().keySet().stream()
                    .flatMap(id -> tasks.find(id).stream())
                    .filter(other -> other.inProgressWith(person.getKey()))
                    .forEach(other -> pausing.pause(
                            person, new Start.Pause(other, plan.line(other.id())), Optional.of(task.id())));
        } else if (task.urgent()) {
            Start start = Start.of(task, tasks.inProgress(person, task.projectId()), Set.of(), Map.of());
            starts.note(start, moved.at());
            start.pauses().forEach(pause -> pausing.pause(person, pause, Optional.of(task.id())));
        }
    }
}
