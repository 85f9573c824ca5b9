package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedRules;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;
import org.sluice.streams.domain.Started;

/**
 * Makes a start happen: first the task comes into progress, then it is the person's, then the rest is paused, one by one. Nothing that fails beside it, be it the
 * search, a table or a pause, keeps a task from being started; it is told instead.
 */
public final class Starting {

    private static final Logger log = LoggerFactory.getLogger(Starting.class);

    private final FlowTasks tasks;
    private final FlowMoves moves;
    private final IssueWriting writing;
    private final Pausing pausing;
    private final PausedRows rows;
    private final MovedRows moved;
    private final AoUrgentStarts starts;
    private final LimitLines limits;
    private final ReasonWays ways;
    private final PausedRules rules;
    private final AoNextUp next;
    private final OwnDeeds deeds;
    private final I18nResolver texts;
    private final Clock clock;

    /** Puts the parts together. */
    public Starting(
            FlowTasks tasks,
            FlowMoves moves,
            IssueWriting writing,
            Pausing pausing,
            PausedRows rows,
            MovedRows moved,
            AoUrgentStarts starts,
            LimitLines limits,
            ReasonWays ways,
            PausedRules rules,
            AoNextUp next,
            OwnDeeds deeds,
            I18nResolver texts,
            Clock clock) {
        this.tasks = tasks;
        this.moves = moves;
        this.writing = writing;
        this.pausing = pausing;
        this.rows = rows;
        this.moved = moved;
        this.starts = starts;
        this.limits = limits;
        this.ways = ways;
        this.rules = rules;
        this.next = next;
        this.deeds = deeds;
        this.texts = texts;
        this.clock = clock;
    }

    /** Starts a task that was there; refused, with Jira's reason, when it does not come into progress. */
    Started start(ApplicationUser user, FlowTask task, StartPlan plan, List<FlowTask> named, Optional<String> why) {
        List<Started.Problem> problems = new ArrayList<>();
        begin(user, task, plan, why, problems).ifPresent(reason -> {
            throw Refusal.conflict("sluice.work.not-started", task.key(), reason);
        });
        return pauseRest(user, task, plan, named, problems);
    }

    /** Whether a limit of the team asks for a reason before a task is started; where that cannot be told, nothing is asked. */
    boolean asks(ApplicationUser user, FlowTask task) {
        return !task.is(FlowStatus.IN_PROGRESS)
                && !task.urgent()
                && beside(
                                () -> tasks.issue(task.id())
                                        .filter(issue ->
                                                ways.ask(issue, () -> FlowMoves.around(moves.open(user, issue))))
                                        .isPresent(),
                                new ArrayList<>(),
                                "start",
                                "sluice.work.problem.fault")
                        .orElse(false);
    }

    /** Starts a task that was made just now, which stays when it does not come into progress. */
    Started startMade(ApplicationUser user, FlowTask task, List<Started.Problem> problems) {
        StartPlan plan = StartPlan.NOTHING_SAID;
        Optional<String> refused = beside(
                        () -> begin(user, task, plan, Optional.empty(), problems),
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

    /** First the transition, then whose it is: a start that is refused leaves the task with whom it was. */
    private Optional<String> begin(
            ApplicationUser user, FlowTask task, StartPlan plan, Optional<String> why, List<Started.Problem> problems) {
        if (task.inProgressWith(user.getKey())) {
            return Optional.empty();
        }
        if (task.is(FlowStatus.IN_PROGRESS)) {
            return takeNobodys(user, tasks.find(task.id()).orElse(task));
        }
        if (!task.belongsTo(user.getKey()) && !moves.leadToWork(user, task.id())) {
            return beginAsOwn(user, task, plan, why);
        }
        Optional<String> refused = move(user, task, plan, why);
        if (refused.isEmpty()) {
            own(user, task, problems);
        }
        return refused;
    }

    private Optional<String> move(ApplicationUser user, FlowTask task, StartPlan plan, Optional<String> why) {
        return deeds.starting(task.id(), plan, () -> moves.begin(user, task.id(), why));
    }

    /**
     * A workflow may let nobody but its assignee start a task. It is taken for that only where it may help: the workflow has a way from
     * there, and the task is as it was looked at. Of two who take it at once, one does.
     */
    private Optional<String> beginAsOwn(ApplicationUser user, FlowTask task, StartPlan plan, Optional<String> why) {
        Optional<Issue> issue = tasks.issue(task.id());
        FlowTask now = issue.map(tasks::of).orElse(task);
        if (now.is(FlowStatus.IN_PROGRESS)) {
            return takeNobodys(user, now);
        }
        boolean asItWas = now.part().equals(task.part()) && now.person().equals(task.person());
        if (!asItWas || !issue.filter(moves::hasWayToWork).isPresent()) {
            // Says why not, and changes nothing.
            return move(user, task, plan, why);
        }
        Optional<ApplicationUser> before = issue.map(Issue::getAssignee);
        if (writing.take(user, task.id()).isPresent()) {
            return move(user, task, plan, why);
        }
        boolean begun = false;
        try {
            Optional<String> refused = move(user, task, plan, why);
            begun = refused.isEmpty();
            return refused;
        } finally {
            if (!begun) {
                writing.giveBack(user, task.id(), before);
            }
        }
    }

    private Optional<String> takeNobodys(ApplicationUser user, FlowTask inProgress) {
        return inProgress.person().isEmpty()
                ? writing.take(user, inProgress.id())
                : Optional.of(texts.getText("sluice.work.somebody-works", inProgress.key()));
    }

    private void own(ApplicationUser user, FlowTask task, List<Started.Problem> problems) {
        boolean told = problems.stream().anyMatch(problem -> problem.step().equals("assignee"));
        beside(
                        () -> told || tasks.find(task.id()).orElse(task).belongsTo(user.getKey())
                                ? Optional.<String>empty()
                                : writing.take(user, task.id()),
                        problems,
                        "assignee",
                        "sluice.work.problem.fault")
                .flatMap(reason -> reason)
                .ifPresent(reason -> problems.add(new Started.Problem("assignee", reason)));
    }

    private Started pauseRest(
            ApplicationUser user, FlowTask task, StartPlan plan, List<FlowTask> named, List<Started.Problem> problems) {
        Optional<String> greeting = beside(() -> takeUp(task), problems, "line", "sluice.work.problem.fault")
                .flatMap(line -> line);
        Start whole = plan.of(task, inProgress(user, task, plan, named, problems));
        boolean quiet = beside(() -> rules.in(task.projectId()), new ArrayList<>(), "look", "sluice.work.problem.fault")
                .orElse(false);
        Start start = quiet ? whole.ofNamedOnly(plan.lines().keySet()) : whole;
        if (!task.inProgressWith(user.getKey())) {
            starts.note(start, clock.instant());
        }
        Pauses pauses = new Pauses();
        for (Start.Pause pause : start.pauses()) {
            pauseOne(user, task, pause, pauses, problems);
        }
        // Each pause was tried and is told of; what was refused is not tried again behind the person's back.
        beside(
                () -> {
                    moved.doneByPlan(task.id());
                    return task;
                },
                new ArrayList<>(),
                "line",
                "sluice.work.problem.fault");
        return told(task, true, greeting, pauses, start.kept(), problems);
    }

    /** What a user has in progress; where the rest cannot be found out that is a problem, and only what was named is known. */
    private List<FlowTask> inProgress(
            ApplicationUser user, FlowTask task, StartPlan plan, List<FlowTask> named, List<Started.Problem> problems) {
        if (!task.urgent() && !plan.leavesAnything()) {
            return named;
        }
        List<FlowTask> found = beside(
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
        FlowTask now = beside(() -> tasks.find(task.id()), new ArrayList<>(), "start", "sluice.work.problem.fault")
                .flatMap(found -> found)
                .orElse(task);
        List<String> over = beside(
                        () -> tasks.issue(task.id()).map(limits::over).orElse(List.of()),
                        new ArrayList<>(),
                        "start",
                        "sluice.work.problem.fault")
                .orElse(List.of());
        return new Started(now, inProgress, greeting, pauses.done, kept, pauses.refused, over, problems);
    }

    private <T> Optional<T> beside(Supplier<T> work, List<Started.Problem> problems, String step, String key) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | LinkageError e) {
            log.error("Something beside the start of a task failed: {}", step, e);
            problems.add(new Started.Problem(step, texts.getText(key)));
            return Optional.empty();
        }
    }

    /** What became of the pauses so far. */
    private static final class Pauses {
        private final List<Start.Pause> done = new ArrayList<>();
        private final List<Started.NotPaused> refused = new ArrayList<>();
    }
}
