package org.sluice.intake.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what happens to tasks that another team has of one that was passed on, and has the job look at them. */
public final class PassedOnEvents implements LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(PassedOnEvents.class);

    private final EventPublisher publisher;
    private final AoPassedOn passed;
    private final OutboxJob job;
    private final Clock clock;

    /** Hears the host's events. */
    public PassedOnEvents(EventPublisher publisher, AoPassedOn passed, OutboxJob job, Clock clock) {
        this.publisher = publisher;
        this.passed = passed;
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

    /** Nothing that fails here may fail what the person did. */
    @EventListener
    public void onIssue(IssueEvent event) {
        try {
            if (passed.look(event.getIssue().getId(), clock.instant())) {
                job.runSoon();
            }
        } catch (RuntimeException | LinkageError e) {
            log.warn("What was passed on does not follow what happened to {}", event.getIssue(), e);
        }
    }
}
