package org.sluice.work.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to tasks on this node and writes down which, for the ledger to follow.
 *
 * <p>Jira tells in the thread of the person who did it. So one row is written and nothing is read: reading a history and asking
 * the search takes longer, and the search may not know of the change yet. Nothing that fails here may fail what the
 * person did; the nightly check finds what was missed. Nor does it listen for deleted projects, of which nobody can ask
 * any more: the nightly check forgets them too, and the package of that event was not seen in plugins for Jira 11.
 */
public final class LedgerEvents implements LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(LedgerEvents.class);

    private final EventPublisher publisher;
    private final TouchedRows touched;
    private final LedgerJob job;

    /** Hears the host's events. */
    public LedgerEvents(EventPublisher publisher, TouchedRows touched, LedgerJob job) {
        this.publisher = publisher;
        this.touched = touched;
        this.job = job;
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
            touched.add(event.getIssue().getId());
            // Whatever else waits: the run that takes it away may have looked for more just before.
            job.runShortly();
        } catch (RuntimeException e) {
            log.warn("The ledger waits for its next event or nightly check with {}", event.getIssue(), e);
        }
    }
}
