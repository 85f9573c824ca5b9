package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedWork;

/**
 * What somebody has begun or taken up again since another start, which they want in progress beside it: no job that is late pauses that. A
 * start of which the job hears only after minutes, since the search was down, pauses nothing any more.
 */
public final class LaterWork {

    /** For how long after a start something is paused for it. */
    static final Duration IN_TIME = Duration.ofMinutes(5);

    private static final String STATUS = "status";

    private final FlowTasks tasks;
    private final PausedRows paused;
    private final ChangeHistoryManager log;
    private final Clock clock;

    /** Asks what is remembered of a task, and Jira's change log. */
    public LaterWork(FlowTasks tasks, PausedRows paused, ChangeHistoryManager log, Clock clock) {
        this.tasks = tasks;
        this.paused = paused;
        this.log = log;
        this.clock = clock;
    }

    /** Whether it is too late to pause anything for a start. */
    boolean isTooLateFor(Instant start) {
        return start.plus(IN_TIME).isBefore(clock.instant());
    }

    /** Whether a task was begun after a start, or taken up again. */
    boolean begunSince(Instant start, FlowTask task) {
        return paused.of(task.id())
                        .flatMap(PausedWork::takenUp)
                        .filter(at -> !at.isBefore(start))
                        .isPresent()
                || tasks.issue(task.id())
                        .filter(issue -> cameHereAfter(start, issue))
                        .isPresent();
    }

    private boolean cameHereAfter(Instant start, Issue issue) {
        return log.getChangeItemsForField(issue, STATUS).stream()
                .filter(item -> issue.getStatusId().equals(item.getTo()))
                .map(ChangeItemBean::getCreated)
                .anyMatch(at -> at.toInstant().isAfter(start));
    }
}
