package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;

/**
 * Writes that a task was offered by its workflow, a while after the transition. What somebody began in between was followed already,
 * and nothing would take the offer back: it is left out then.
 */
public final class LateOffers {

    private static final String STATUS = "status";

    private final OfferRows rows;
    private final FlowTasks tasks;
    private final ChangeHistoryManager log;

    /** Asks Jira where a task is, and how it came there. */
    public LateOffers(OfferRows rows, FlowTasks tasks, ChangeHistoryManager log) {
        this.rows = rows;
        this.tasks = tasks;
        this.log = log;
    }

    /** Written where the task waits to be begun, and while the transition that offers it is not stored yet. */
    void offer(long taskId, long projectId, Instant at) {
        if (waits(taskId, at)) {
            rows.offer(taskId, projectId, at);
            if (!waits(taskId, at)) {
                // It was begun while this was written.
                rows.forgetTask(taskId);
            }
        }
    }

    private boolean waits(long taskId, Instant at) {
        return tasks.issue(taskId)
                .filter(issue -> OfferedTasks.maybeOffered(tasks.of(issue)) || !cameHereSince(at, issue))
                .isPresent();
    }

    private boolean cameHereSince(Instant at, Issue issue) {
        return log.getChangeItemsForField(issue, STATUS).stream()
                .map(ChangeItemBean::getCreated)
                .anyMatch(changed -> !changed.toInstant().isBefore(at));
    }
}
