package org.sluice.work.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to tasks of measured projects on this node and writes down which, for the ledger to follow.
 *
 * <p>Jira tells in the thread of the person who did it. So one row is written and nothing is read: reading a history and asking
 * the search takes longer, and the search does not know of the change yet; the row says from when on it does. Nothing that fails
 * here may fail what the person did; the nightly check finds what was missed. Nor does it listen for deleted projects, of which
 * nobody can ask any more: the nightly check forgets them too, and the package of that event was not seen in plugins for Jira 11.
 */
public final class LedgerEvents implements LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(LedgerEvents.class);

    private final EventPublisher publisher;
    private final MeasuredProjects measured;
    private final TouchedRows touched;
    private final LedgerJob job;
    private final Clock clock;

    /** Hears the host's events. */
    public LedgerEvents(
            EventPublisher publisher, MeasuredProjects measured, TouchedRows touched, LedgerJob job, Clock clock) {
        this.publisher = publisher;
        this.measured = measured;
        this.touched = touched;
        this.job = job;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        publisher.register(this);
    }

    @Override
    public void onStop() {
        publisher.unregister(this);
    }

    /** Created, edited, moved, resolved, opened again, deleted: whatever it was, the task is read again. */
    @EventListener
    public void onIssue(IssueEvent event) {
        try {
            if (concerns(event)) {
                touched.add(event.getIssue().getId(), clock.instant().plus(LedgerFollower.SEARCH_LAG));
                // Whatever else waits: the run that takes it away may have looked for more just before.
                job.runShortly();
            }
        } catch (RuntimeException | LinkageError e) {
            // While the plugin is upgraded, a class that is not there any more is no fault of the person's either.
            log.warn("The ledger waits for its next event or nightly check with {}", event.getIssue(), e);
        }
    }

    /** A task that was moved may have left a project that is measured; the event tells of the one that it came to. */
    private boolean concerns(IssueEvent event) {
        return EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())
                || measured.include(event.getIssue().getProjectId());
    }
}
