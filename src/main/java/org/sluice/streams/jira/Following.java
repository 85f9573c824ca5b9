package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;
import org.sluice.work.rules.PausedRules;

/**
 * What follows when a task came to another status. All of it looks at how things are now and can be done twice: a task that has moved on
 * since is left to its later row.
 *
 * <ul>
 *   <li>in progress: it waits no longer; an urgent one pauses what its person has in progress beside it; while Sluice is paused only what
 *       the person named;
 *   <li>paused: it waits, also when Jira's own button was used; when it is given to somebody else it waits for them;
 *   <li>anywhere else, or deleted: it is remembered no longer; when it has ended, what was left for it comes back.
 *   <li>anywhere but ready: it is no longer next up.
 * </ul>
 */
public final class Following {

    private final FlowTasks tasks;
    private final PausedRows paused;
    private final OfferRows offers;
    private final Pausing pausing;
    private final AoUrgentStarts starts;
    private final AoNextUp next;
    private final LaterWork later;
    private final PausedRules rules;
    private final UserManager users;

    /** Changes rows and, as their persons, tasks. */
    public Following(
            FlowTasks tasks,
            PausedRows paused,
            OfferRows offers,
            Pausing pausing,
            AoUrgentStarts starts,
            AoNextUp next,
            LaterWork later,
            PausedRules rules,
            UserManager users) {
        this.tasks = tasks;
        this.paused = paused;
        this.offers = offers;
        this.pausing = pausing;
        this.starts = starts;
        this.next = next;
        this.later = later;
        this.rules = rules;
        this.users = users;
    }

    void follow(Moved moved) {
        Optional<Issue> issue = tasks.issue(moved.taskId());
        if (issue.isEmpty()) {
            offers.forgetTask(moved.taskId());
            paused.drop(moved.taskId());
            next.drop(moved.taskId());
            paused.free(moved.taskId(), moved.at());
        } else if (moved.statusId().equals(issue.get().getStatusId())) {
            follow(moved, issue.get(), tasks.of(issue.get()));
        }
    }

    private void follow(Moved moved, Issue issue, FlowTask task) {
        paused.follow(task.id(), task.projectId());
        if (!OfferedTasks.maybeOffered(task)) {
            offers.forgetTask(task.id());
        }
        if (!task.is(FlowStatus.READY_TO_START)) {
            next.drop(task.id());
        }
        if (task.is(FlowStatus.IN_PROGRESS)) {
            starts.begin(task.projectId(), moved.at());
            paused.takeUp(task.id(), moved.at());
            task.person()
                    .filter(person -> moved.mayBegin())
                    .map(users::getUserByKey)
                    .ifPresent(person -> begun(moved, task, person));
        } else if (task.is(FlowStatus.PAUSED)) {
            Optional<PausedWork> waiting = paused.of(task.id()).filter(PausedWork::waits);
            if (waiting.isEmpty()) {
                task.person().or(moved::person).ifPresent(person -> left(moved, task, person));
            } else {
                task.person()
                        .filter(person -> !person.equals(waiting.get().person()))
                        .ifPresent(person -> paused.give(task.id(), person));
            }
        } else {
            paused.drop(task.id());
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
        StartPlan plan = moved.plan().orElse(StartPlan.NOTHING_SAID);
        if (task.urgent() || plan.leavesAnything()) {
            List<FlowTask> before = tasks.inProgress(person, task.projectId()).stream()
                    .filter(other -> !later.begunSince(moved.at(), other))
                    .toList();
            Start start = plan.of(task, before);
            starts.note(start, moved.at());
            if (!later.isTooLateFor(moved.at())) {
                (rules.in(task.projectId()) ? start.ofNamedOnly(plan.lines().keySet()) : start)
                        .pauses()
                        .forEach(pause -> pausing.pause(
                                person, pause, Optional.of(task.id()).filter(id -> task.urgent())));
            }
        }
    }
}
