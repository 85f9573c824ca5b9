package org.sluice.streams.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Places;

/**
 * Hears what happens to tasks of projects with limits, and gives them the places that they count under: that confirms the lease of a
 * transition that was made, and frees the place of a task that left. What no event told of is counted again {@linkplain NightlyRecount each
 * night}.
 *
 * <p>Jira tells in the thread of the person who did it, and nothing that fails here may fail what the person did.
 */
public final class PlaceEvents implements LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(PlaceEvents.class);

    private final EventPublisher publisher;
    private final JiraTeamLimits limits;
    private final Places places;
    private final BackgroundJob background;

    /** Hears the host's events. */
    public PlaceEvents(EventPublisher publisher, JiraTeamLimits limits, Places places, BackgroundJob background) {
        this.publisher = publisher;
        this.limits = limits;
        this.places = places;
        this.background = background;
    }

    @Override
    public void onStart() {
        publisher.register(this);
        background.register(JiraTeamLimits.RECOUNT, request -> {
            limits.recountAll();
            return JobRunnerResponse.success();
        });
    }

    @Override
    public void onStop() {
        publisher.unregister(this);
        background.unregister(JiraTeamLimits.RECOUNT);
    }

    /** Whatever happened to it, the task has just the places that it counts under. */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        try {
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                free(issue);
            } else {
                settle(issue, EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId()));
            }
        } catch (RuntimeException | LinkageError e) {
            log.warn("The places of {} wait for its next event or the night", issue, e);
        }
    }

    private void settle(Issue issue, boolean moved) {
        Limits here = limits.of(issue.getProjectId());
        if (!here.all().isEmpty()) {
            limits.settle(here, issue);
        } else if (moved) {
            free(issue);
        }
    }

    private void free(Issue issue) {
        places.settle(issue.getProjectId(), issue.getId(), Set.of());
    }
}
