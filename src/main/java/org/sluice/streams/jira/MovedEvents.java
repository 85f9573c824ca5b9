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
import java.util.function.Supplier;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.Start;

/**
 * Hears on this node that a task came to another status, and writes it down for the job that follows it.
 *
 * <p>Jira tells in the thread of whoever did it, after the transition: one row is written and nothing is searched. Who starts a task
 * through Sluice does what follows themselves, at once; their row only stands by, for the case that the server ends in the middle.
 */
public final class MovedEvents implements LifecycleAware {

    private static final Logger log = LoggerFactory.getLogger(MovedEvents.class);
    private static final Duration STANDS_BY = Duration.ofMinutes(1);
    private static final Set<Long> OTHERWISE = Set.of(EventType.ISSUE_DELETED_ID, EventType.ISSUE_MOVED_ID);

    private final ThreadLocal<Optional<Start>> own = ThreadLocal.withInitial(Optional::empty);
    private final EventPublisher publisher;
    private final Flows flows;
    private final MovedRows rows;
    private final PauseJob job;
    private final Clock clock;

    /** Hears the host's events. */
    public MovedEvents(EventPublisher publisher, Flows flows, MovedRows rows, PauseJob job, Clock clock) {
        this.publisher = publisher;
        this.flows = flows;
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

    /** Starts a task as a plan says; the row of its event stands by with that plan. */
    <T> T during(Start start, Supplier<T> work) {
        own.set(Optional.of(start));
        try {
            return work.get();
        } finally {
            own.remove();
        }
    }

    /** Nothing that fails here may fail what the person did. */
    @EventListener
    public void onIssue(IssueEvent event) {
        try {
            if ((OTHERWISE.contains(event.getEventTypeId()) || status(event))
                    && flows.site().isPresent()) {
                write(event);
            }
        } catch (GenericEntityException | RuntimeException | LinkageError e) {
            log.warn("Pausing does not follow what happened to {}", event.getIssue(), e);
        }
    }

    private void write(IssueEvent event) {
        Issue issue = event.getIssue();
        Instant now = clock.instant();
        Optional<StartPlan> plan =
                own.get().filter(start -> start.task().id() == issue.getId()).map(StartPlan::of);
        rows.add(
                new Moved(
                        0,
                        issue.getId(),
                        Optional.ofNullable(event.getUser()).map(ApplicationUser::getKey),
                        Optional.ofNullable(issue.getStatusId()).orElse(""),
                        now,
                        plan),
                plan.isPresent() ? now.plus(STANDS_BY) : now);
        if (plan.isPresent()) {
            job.runLater(STANDS_BY);
        } else {
            job.runSoon();
        }
    }

    private static boolean status(IssueEvent event) throws GenericEntityException {
        GenericValue changes = event.getChangeLog();
        if (changes == null) {
            return false;
        }
        for (GenericValue item : changes.getRelated("ChildChangeItem")) {
            if ("status".equals(item.getString("field")) && "jira".equals(item.getString("fieldtype"))) {
                return true;
            }
        }
        return false;
    }
}
