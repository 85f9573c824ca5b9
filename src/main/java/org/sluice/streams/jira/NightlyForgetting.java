package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.NightlyJob;
import org.sluice.streams.domain.PausedWork;

/**
 * Forgets each night, once per cluster, what nobody needs of persons: who left a task that is gone or done, of which no event told;
 * what somebody left who is no longer known to Jira, unless the task has somebody else; and who set the workflow up years ago.
 */
public final class NightlyForgetting extends NightlyJob {

    /** After the lists of teams. */
    static final String WHEN = "0 15 3 * * ?";

    /** For how long the log of set-up is kept. */
    static final Duration DEEDS_KEPT = Duration.ofDays(2 * 365L);

    /** What was left since is followed by its events. */
    static final Duration FRESH = Duration.ofDays(1);

    /** So many rows and tasks are held at once. */
    static final int PAGE = 500;

    private static final Logger log = LoggerFactory.getLogger(NightlyForgetting.class);

    private static final String NAME = "org.sluice.jira.forget.nightly";

    private final PausedRows paused;
    private final AoFlows flows;
    private final FlowTasks tasks;
    private final UserManager users;
    private final Clock clock;

    /** Forgets by the host's scheduler. */
    public NightlyForgetting(
            PausedRows paused,
            AoFlows flows,
            FlowTasks tasks,
            UserManager users,
            BackgroundJob background,
            Clock clock) {
        super(NAME, WHEN, background);
        this.paused = paused;
        this.flows = flows;
        this.tasks = tasks;
        this.users = users;
        this.clock = clock;
    }

    @Override
    protected void night() {
        Instant now = clock.instant();
        flows.forgetDeedsBefore(now.minus(DEEDS_KEPT));
        long last = Long.MIN_VALUE;
        List<PausedWork> some = paused.leftBefore(now.minus(FRESH), last, PAGE);
        while (!some.isEmpty()) {
            look(some);
            last = some.get(some.size() - 1).taskId();
            some = paused.leftBefore(now.minus(FRESH), last, PAGE);
        }
    }

    private void look(List<PausedWork> some) {
        try {
            Map<Long, Issue> there =
                    tasks.issues(some.stream().map(PausedWork::taskId).toList());
            some.forEach(work -> look(work, Optional.ofNullable(there.get(work.taskId()))));
        } catch (RuntimeException | LinkageError e) {
            log.error("What was left at {} tasks could not be looked at", some.size(), e);
        }
    }

    /** One that cannot be looked at does not keep the others from it. */
    private void look(PausedWork work, Optional<Issue> known) {
        try {
            Optional<Issue> task = known.filter(issue -> issue.getResolutionId() == null);
            if (task.isEmpty()) {
                paused.drop(work.taskId());
            } else if (!known(work.person())) {
                task.map(Issue::getAssigneeId)
                        .filter(person -> work.waits() && known(person))
                        .ifPresentOrElse(
                                person -> paused.give(work.taskId(), person), () -> paused.drop(work.taskId()));
            }
        } catch (RuntimeException | LinkageError e) {
            log.error("What was left at task {} could not be looked at", work.taskId(), e);
        }
    }

    private boolean known(String person) {
        return users.getUserByKey(person) != null;
    }
}
