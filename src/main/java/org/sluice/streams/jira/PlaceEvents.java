package org.sluice.streams.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Places;

/**
 * Hears what happens to tasks of projects with limits, and gives them the places that they count under: that confirms the lease of a
 * transition that was made, and frees the place of a task that left. What no event told of is counted again each night.
 *
 * <p>Jira tells in the thread of the person who did it, and nothing that fails here may fail what the person did.
 */
public final class PlaceEvents implements LifecycleAware, JobRunner {

    private static final Logger log = LoggerFactory.getLogger(PlaceEvents.class);

    private static final String NAME = "org.sluice.jira.limits.nightly";

    /** After the nightly check of the ledger. */
    private static final String WHEN = "0 45 2 * * ?";

    private final EventPublisher publisher;
    private final JiraTeamLimits limits;
    private final Places places;
    private final AoRuleLog said;
    private final OfferRows offered;
    private final BackgroundJob background;
    private final Clock clock;

    /** Hears the host's events. */
    public PlaceEvents(
            EventPublisher publisher,
            JiraTeamLimits limits,
            Places places,
            AoRuleLog said,
            OfferRows offered,
            BackgroundJob background,
            Clock clock) {
        this.publisher = publisher;
        this.limits = limits;
        this.places = places;
        this.said = said;
        this.offered = offered;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        publisher.register(this);
        background.register(NAME, this);
        background.register(JiraTeamLimits.RECOUNT, request -> recounted());
        background.runEach(WHEN, NAME);
    }

    @Override
    public void onStop() {
        publisher.unregister(this);
        background.unregister(NAME);
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
            limits.settle(issue.getProjectId(), here, issue.getId());
        } else if (moved) {
            free(issue);
        }
    }

    private void free(Issue issue) {
        places.settle(issue.getProjectId(), issue.getId(), Set.of());
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        said.forgetBefore(clock.instant());
        offered.forgetBefore(clock.instant());
        return recounted();
    }

    private JobRunnerResponse recounted() {
        for (long projectId : limits.projects()) {
            try {
                limits.recount(projectId);
            } catch (RuntimeException e) {
                log.error("The limits of project {} could not be counted again", projectId, e);
            }
        }
        return JobRunnerResponse.success();
    }
}
