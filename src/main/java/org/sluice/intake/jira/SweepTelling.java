package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Undelivered;

/**
 * Has each reporter told of a sweep once, when the receiving teams have all that was passed on, or an hour after the last of it: what they get
 * later is told of by itself. Mail is put into the queue before that is written down, since a killed server loses what is in its queue: only one
 * that is killed after its queue was sent, and before the next statement, tells one reporter the same twice. The other order would tell some nothing.
 */
public final class SweepTelling {

    /** So long a letter waits for what could not be delivered yet. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(SweepTelling.class);

    private final AoSweeps sweeps;
    private final SweepMail mail;
    private final IntakeOutcomes outcomes;
    private final IssueManager issues;
    private final Clock clock;

    /** Asks what was said last. */
    public SweepTelling(AoSweeps sweeps, SweepMail mail, IntakeOutcomes outcomes, IssueManager issues, Clock clock) {
        this.sweeps = sweeps;
        this.mail = mail;
        this.outcomes = outcomes;
        this.issues = issues;
        this.clock = clock;
    }

    /** Goes on with it as far as it can go now. */
    void tell(Sweep sweep) {
        if (sweep.state() == SweepState.RUNNING) {
            List<SweptTask> all = standing(sweep);
            boolean open = all.stream().anyMatch(task -> task.step() == SweptStep.MOVED);
            if (open && !isOver(all, PATIENCE)) {
                return;
            }
            sweeps.state(sweep.id(), SweepState.TELLING);
        }
        // Read again: a task may have been delivered in between.
        List<SweptTask> all = standing(sweep);
        boolean givenUp = isOver(all, Outgoing.PATIENCE);
        Map<String, List<SweptTask>> byReporter = all.stream()
                .filter(task -> task.step() == SweptStep.DELIVERED)
                .collect(Collectors.groupingBy(this::reporter));
        boolean left = false;
        for (List<SweptTask> tasks : byReporter.values()) {
            Optional<Undelivered> not = told(sweep, tasks);
            boolean later =
                    not.filter(why -> why.why() == Hindrance.NO_MAIL_SERVER).isPresent() && !givenUp;
            left |= later;
            if (!later) {
                sweeps.told(tasks, not);
            }
        }
        if (!left) {
            sweeps.state(sweep.id(), SweepState.DONE);
            if (sweeps.tasks(sweep.id()).stream().anyMatch(task -> task.step() == SweptStep.DELIVERED)) {
                // Delivered in between, and taken as this sweep's to tell.
                sweeps.state(sweep.id(), SweepState.TELLING);
            }
        }
    }

    /** One letter that fails holds up no other. */
    private Optional<Undelivered> told(Sweep sweep, List<SweptTask> tasks) {
        try {
            return mail.tell(sweep, tasks);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String id = UUID.randomUUID().toString();
            log.error("A reporter could not be told of sweep {}, id {}", sweep.id(), id, e);
            return Undelivered.of(Hindrance.FAULT, id);
        }
    }

    /** What is still as the sweep left it; what was decided otherwise since is told of as any task. */
    private List<SweptTask> standing(Sweep sweep) {
        List<SweptTask> open = sweeps.tasks(sweep.id()).stream()
                .filter(task -> task.step() == SweptStep.MOVED || task.step() == SweptStep.DELIVERED)
                .toList();
        Map<Long, RecordedOutcome> said =
                outcomes.of(open.stream().map(task -> task.choice().taskId()).toList());
        Map<Boolean, List<SweptTask>> standing =
                open.stream().collect(Collectors.partitioningBy(task -> stands(task, said)));
        standing.getOrDefault(false, List.of()).forEach(sweeps::back);
        return standing.getOrDefault(true, List.of());
    }

    private static boolean stands(SweptTask task, Map<Long, RecordedOutcome> said) {
        return Optional.ofNullable(said.get(task.choice().taskId()))
                .filter(task::is)
                .isPresent();
    }

    private boolean isOver(List<SweptTask> tasks, Duration patience) {
        Instant last = tasks.stream()
                .flatMap(task -> task.at().stream())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return last.plus(patience).isBefore(clock.instant());
    }

    /** By user key; empty for nobody. */
    private String reporter(SweptTask task) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(task.choice().taskId()))
                .map(Issue::getReporterId)
                .orElse("");
    }
}
