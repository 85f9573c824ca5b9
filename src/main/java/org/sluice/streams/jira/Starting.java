package org.sluice.streams.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;
import org.sluice.streams.domain.Started;
import org.sluice.work.rules.PausedRules;

/**
 * Makes a start happen: first the task comes into progress as the person's own, then the rest is paused, one by one, and all of it is told. Nothing that
 * fails beside it, be it the search, a table or a pause, keeps a task from being started.
 */
public final class Starting {

    private static final Logger log = LoggerFactory.getLogger(Starting.class);

    private final FlowTasks tasks;
    private final Beginning beginning;
    private final Pausing pausing;
    private final PausedRows rows;
    private final MovedRows moved;
    private final AskedPauses asked;
    private final AoUrgentStarts starts;
    private final LimitLines limits;
    private final PausedRules rules;
    private final AoNextUp next;
    private final I18nResolver texts;
    private final Clock clock;
    private final BesideStart beside;

    /** Puts the parts together. */
    public Starting(
            FlowTasks tasks,
            Beginning beginning,
            Pausing pausing,
            PausedRows rows,
            MovedRows moved,
            AskedPauses asked,
            AoUrgentStarts starts,
            LimitLines limits,
            PausedRules rules,
            AoNextUp next,
            I18nResolver texts,
            BesideStart beside,
            Clock clock) {
        this.tasks = tasks;
        this.beginning = beginning;
        this.pausing = pausing;
        this.rows = rows;
        this.moved = moved;
        this.asked = asked;
        this.starts = starts;
        this.limits = limits;
        this.rules = rules;
        this.next = next;
        this.texts = texts;
        this.clock = clock;
        this.beside = beside;
    }

    /** Starts a task that was there; refused, with Jira's reason, when it does not come into progress. */
    Started start(ApplicationUser user, FlowTask task, StartPlan plan, List<FlowTask> named, Optional<String> why) {
        List<Started.Problem> problems = new ArrayList<>();
        beginning.begin(user, task, plan, why, problems).ifPresent(reason -> {
            throw Refusal.conflict("sluice.work.not-started", task.key(), reason);
        });
        return pauseRest(user, task, plan, named, problems);
    }

    /** Whether a start is asked for a reason, see {@link Beginning#asks}. */
    boolean asks(ApplicationUser user, FlowTask task) {
        return beginning.asks(user, task);
    }

    /** Starts a task that was made just now, which stays when it does not come into progress. */
    Started startMade(ApplicationUser user, FlowTask task, List<Started.Problem> problems) {
        StartPlan plan = StartPlan.NOTHING_SAID;
        Optional<String> refused = beside.attempt(
                        () -> beginning.begin(user, task, plan, Optional.empty(), problems),
                        problems,
                        "start",
                        "sluice.work.problem.fault")
                .orElse(Optional.of(""));
        refused.filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> problems.add(new Started.Problem("start", reason)));
        return refused.isEmpty()
                ? pauseRest(user, task, plan, List.of(), problems)
                : told(task, false, Optional.empty(), new Pauses(), List.of(), problems);
    }

    private Started pauseRest(
            ApplicationUser user, FlowTask task, StartPlan plan, List<FlowTask> named, List<Started.Problem> problems) {
        Optional<String> greeting = beside.attempt(() -> takeUp(task), problems, "line", "sluice.work.problem.fault")
                .flatMap(line -> line);
        Start whole = plan.of(task, inProgress(user, task, plan, named, problems));
        boolean quiet = beside.quietly(() -> rules.in(task.projectId()), "look").orElse(false);
        Start start = quiet ? whole.ofNamedOnly(plan.lines().keySet()) : whole;
        if (!task.inProgressWith(user.getKey())) {
            starts.note(start, clock.instant());
        }
        Pauses pauses = new Pauses();
        for (Start.Pause pause : start.pauses()) {
            pauseOne(user, task, pause, pauses, problems);
        }
        // Each pause was tried and is told of; what was refused is not tried again behind the person's back.
        beside.doQuietly(() -> asked.startEnded(task.id(), pauses.refusedIds()), "line");
        beside.doQuietly(() -> moved.doneByPlan(task.id()), "line");
        return told(task, true, greeting, pauses, start.kept(), problems);
    }

    /** What a user has in progress; where the rest cannot be found out that is a problem, and only what was named is known. */
    private List<FlowTask> inProgress(
            ApplicationUser user, FlowTask task, StartPlan plan, List<FlowTask> named, List<Started.Problem> problems) {
        if (!task.urgent() && !plan.leavesAnything()) {
            return named;
        }
        List<FlowTask> found = beside.attempt(
                        () -> tasks.inProgress(user, task.projectId()), problems, "look", "sluice.work.problem.look")
                .orElse(List.of());
        // The search lags behind; what was named was asked of the database.
        return Stream.concat(named.stream(), found.stream()).distinct().toList();
    }

    private Optional<String> takeUp(FlowTask task) {
        Optional<PausedWork> before = rows.of(task.id());
        rows.takeUp(task.id(), clock.instant());
        next.drop(task.id());
        return before.flatMap(PausedWork::line);
    }

    private void pauseOne(
            ApplicationUser user, FlowTask started, Start.Pause pause, Pauses pauses, List<Started.Problem> problems) {
        try {
            Pausing.Result result =
                    pausing.pause(user, pause, Optional.of(started.id()).filter(id -> started.urgent()));
            if (result.refused().isPresent()) {
                pauses.refused.add(
                        new Started.NotPaused(pause.task(), result.refused().get()));
                return;
            }
            pauses.done.add(pause);
            if (!result.remembered()) {
                problems.add(new Started.Problem(
                        "line",
                        texts.getText(
                                "sluice.work.problem.not-remembered",
                                pause.task().key())));
            }
        } catch (RuntimeException | LinkageError e) {
            log.error(
                    "Task {} was started, and {} could not be paused for it",
                    started.key(),
                    pause.task().key(),
                    e);
            pauses.refused.add(new Started.NotPaused(pause.task(), texts.getText("sluice.work.problem.fault")));
        }
    }

    private Started told(
            FlowTask task,
            boolean inProgress,
            Optional<String> greeting,
            Pauses pauses,
            List<FlowTask> kept,
            List<Started.Problem> problems) {
        FlowTask now = beside.quietly(() -> tasks.find(task.id()), "start")
                .flatMap(found -> found)
                .orElse(task);
        List<String> over = beside.quietly(
                        () -> tasks.issue(task.id()).map(limits::over).orElse(List.of()), "start")
                .orElse(List.of());
        return new Started(now, inProgress, greeting, pauses.done, kept, pauses.refused, over, problems);
    }

    /** What became of the pauses so far. */
    private static final class Pauses {
        private final List<Start.Pause> done = new ArrayList<>();
        private final List<Started.NotPaused> refused = new ArrayList<>();

        private Set<Long> refusedIds() {
            return refused.stream().map(one -> one.task().id()).collect(Collectors.toSet());
        }
    }
}
