package org.sluice.intake.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.IntakeFlow;

/**
 * Hears on this node that a reporter who was asked has answered: by a comment, from wherever it comes, or by changing what the task says.
 * Jira tells in their thread, so one row is written and the rest is done by {@link AnswerJob}.
 */
public final class AnswerEvents implements LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(AnswerEvents.class);

    /** Whoever asks about a task of their own makes an event, too; that one is of a transition and none of these. */
    private static final Set<Long> ANSWERS =
            Set.of(EventType.ISSUE_COMMENTED_ID, EventType.ISSUE_COMMENT_EDITED_ID, EventType.ISSUE_UPDATED_ID);

    private final EventPublisher publisher;
    private final IntakeFlow flow;
    private final AnswerRows rows;
    private final AnswerJob job;
    private final Clock clock;

    /** Hears the host's events. */
    public AnswerEvents(EventPublisher publisher, IntakeFlow flow, AnswerRows rows, AnswerJob job, Clock clock) {
        this.publisher = publisher;
        this.flow = flow;
        this.rows = rows;
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

    /** Nothing that fails here may fail what the reporter did. */
    @EventListener
    public void onIssue(IssueEvent event) {
        try {
            if (ANSWERS.contains(event.getEventTypeId())
                    && isTheirs(event)
                    && flow.waitsForReporter(event.getIssue().getStatusId())) {
                rows.add(event.getIssue().getId(), clock.instant());
                job.runSoon();
            }
        } catch (RuntimeException | LinkageError e) {
            log.warn("Nobody is told that the reporter of {} has answered", event.getIssue(), e);
        }
    }

    private static boolean isTheirs(IssueEvent event) {
        Issue issue = event.getIssue();
        return Optional.ofNullable(event.getUser())
                .map(ApplicationUser::getKey)
                .filter(key -> key.equals(issue.getReporterId()))
                .isPresent();
    }
}
