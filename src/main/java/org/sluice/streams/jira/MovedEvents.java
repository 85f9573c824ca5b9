package org.sluice.streams.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.FlowStatus;

/**
 * Hears on this node that a task with streams came to another status, or, while it waits, to another person, and writes it down for the
 * job that follows it. Of projects that are not switched on nothing is written, but that a task went there which waited elsewhere.
 *
 * <p>Jira tells in the thread of whoever did it, after the transition: one row is written and nothing is searched. What
 * Sluice itself starts and pauses it also follows itself, at once; the row of that only stands by, for the case that the server ends in the middle.
 */
public final class MovedEvents implements LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(MovedEvents.class);
    /** Longer than a start takes with all that it pauses, or it would be done a second time behind the person's back. */
    static final Duration STANDS_BY = Duration.ofMinutes(1);

    private static final String STATUS = "status";
    private static final Set<Long> OTHERWISE = Set.of(EventType.ISSUE_DELETED_ID, EventType.ISSUE_MOVED_ID);

    private final EventPublisher publisher;
    private final TeamFlows flows;
    private final MovedRows rows;
    private final PausedRows paused;
    private final AskedPauses asked;
    private final PauseJob job;
    private final OwnDeeds deeds;
    private final Clock clock;

    /** Hears the host's events. */
    public MovedEvents(
            EventPublisher publisher,
            TeamFlows flows,
            MovedRows rows,
            PausedRows paused,
            AskedPauses asked,
            PauseJob job,
            OwnDeeds deeds,
            Clock clock) {
        this.publisher = publisher;
        this.flows = flows;
        this.rows = rows;
        this.paused = paused;
        this.asked = asked;
        this.job = job;
        this.deeds = deeds;
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
            Issue issue = event.getIssue();
            if (flows.apply(issue.getProjectId())) {
                Optional<AskedPauses.Asked> pauses = asked.take(issue.getId(), status(issue));
                if (pauses.isPresent()
                        || OTHERWISE.contains(event.getEventTypeId())
                        || changed(event, STATUS)
                        || (waits(issue) && changed(event, "assignee"))) {
                    write(event, Optional.ofNullable(event.getUser()).map(ApplicationUser::getKey), pauses);
                }
            } else if (OTHERWISE.contains(event.getEventTypeId())
                    && paused.of(issue.getId()).isPresent()) {
                write(event, Optional.empty(), Optional.empty());
            }
        } catch (GenericEntityException | RuntimeException | LinkageError e) {
            log.warn("Pausing does not follow what happened to {}", event.getIssue(), e);
        }
    }

    /** Whoever moves a task gives it one of the statuses that there are where it comes to, and has begun nothing by it. */
    private static Moved.Why why(IssueEvent event, boolean asked) {
        if (asked) {
            return Moved.Why.RULE;
        }
        return EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId()) ? Moved.Why.CAME : Moved.Why.EVENT;
    }

    private boolean waits(Issue issue) {
        return flows.site()
                .flatMap(flow -> flow.part(issue.getStatusId()))
                .filter(FlowStatus.PAUSED::equals)
                .isPresent();
    }

    private void write(IssueEvent event, Optional<String> person, Optional<AskedPauses.Asked> pauses) {
        Issue issue = event.getIssue();
        Instant now = clock.instant();
        boolean own = deeds.now().isPresent();
        Optional<StartPlan> plan =
                deeds.now().filter(deed -> deed.task() == issue.getId()).flatMap(OwnDeeds.Deed::plan);
        Duration pause = own ? STANDS_BY : Duration.ZERO;
        rows.add(
                new Moved(
                        0,
                        issue.getId(),
                        pauses.map(AskedPauses.Asked::person).or(() -> person),
                        status(issue),
                        pauses.map(AskedPauses.Asked::at).orElse(now),
                        plan,
                        why(event, pauses.isPresent())),
                now.plus(pause));
        if (own) {
            job.runLater(pause);
        } else {
            job.runSoon();
        }
    }

    private static String status(Issue issue) {
        return Optional.ofNullable(issue.getStatusId()).orElse("");
    }

    private static boolean changed(IssueEvent event, String field) throws GenericEntityException {
        GenericValue changes = event.getChangeLog();
        if (changes == null) {
            return false;
        }
        for (GenericValue item : changes.getRelated("ChildChangeItem")) {
            if (field.equals(item.getString("field")) && "jira".equals(item.getString("fieldtype"))) {
                return true;
            }
        }
        return false;
    }
}
