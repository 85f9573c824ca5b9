package org.sluice.intake.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.Channel;
import org.sluice.intake.domain.IntakeTeam;

/**
 * Tells the reporter of a task that named one person that the team decides who takes it, and counts the way that it came: each once for a
 * task, and never whom it named.
 *
 * <p>The person is released before Jira has stored the task, which has neither key nor id then. Jira stores that very object and tells of it
 * on the same node a moment later; so it is held until Jira does. A task that Jira did not make in the end is let go.
 */
public final class ReleasedPersons implements Releases, LifecycleAware {

    /** Jira tells of a task in the same breath. */
    private static final Duration HELD_FOR = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(ReleasedPersons.class);

    private final EventPublisher publisher;
    private final IntakeTeam team;
    private final ReporterPost post;
    private final AoDirectRows rows;
    private final Clock clock;
    private final Deque<Held> held = new ArrayDeque<>();

    /** Hears the host's events, and writes mail. */
    public ReleasedPersons(
            EventPublisher publisher, IntakeTeam team, ReporterPost post, AoDirectRows rows, Clock clock) {
        this.publisher = publisher;
        this.team = team;
        this.post = post;
        this.rows = rows;
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

    @Override
    public void released(Issue issue) {
        Instant now = clock.instant();
        synchronized (held) {
            while (!held.isEmpty() && held.getFirst().at().plus(HELD_FOR).isBefore(now)) {
                held.removeFirst();
            }
            held.addLast(new Held(issue, now));
        }
    }

    /** Nothing that fails here may fail what the reporter did. */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        try {
            if (isHeld(issue) && !rows.has(issue.getId(), Channel.NAMED)) {
                rows.add(issue.getProjectId(), issue.getId(), Channel.NAMED, clock.instant());
                tell(issue);
            }
        } catch (RuntimeException | LinkageError e) {
            log.warn("The reporter of {} is not told that the team decides who takes it", issue, e);
        }
    }

    private void tell(Issue issue) {
        boolean own = Optional.ofNullable(issue.getReporterId())
                .filter(reporter -> team.holds(issue.getProjectId(), reporter))
                .isPresent();
        if (!own) {
            post.tellReleased(issue)
                    .ifPresent(why -> log.info(
                            "The reporter of {} is not told that the team decides who takes it: {}",
                            issue.getKey(),
                            why));
        }
    }

    private boolean isHeld(Issue issue) {
        synchronized (held) {
            for (Iterator<Held> all = held.iterator(); all.hasNext(); ) {
                if (issue.getId().equals(all.next().issue().getId())) {
                    all.remove();
                    return true;
                }
            }
        }
        return false;
    }

    /** A task whose person was released, and when. */
    private record Held(Issue issue, Instant at) {}
}
