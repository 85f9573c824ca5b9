package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.OwnWork;
import org.sluice.streams.domain.PausedTask;
import org.sluice.streams.domain.PausedTasks;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;
import org.sluice.streams.domain.Started;
import org.sluice.streams.domain.UrgentCall;

/** What somebody does with their own tasks, in Jira: each deed is theirs, and Jira is asked whether they may. */
public final class WorkDesk implements OwnWork {

    private final FlowTasks tasks;
    private final IssueWriting writing;
    private final Starting starting;
    private final Pausing pausing;
    private final PausedRows rows;
    private final OfferedTasks offered;
    private final UrgentProjects projects;
    private final WorkRights rights;
    private final UserManager users;
    private final Clock clock;

    /** Puts the parts together. */
    public WorkDesk(
            FlowTasks tasks,
            IssueWriting writing,
            Starting starting,
            Pausing pausing,
            PausedRows rows,
            OfferedTasks offered,
            UrgentProjects projects,
            WorkRights rights,
            UserManager users,
            Clock clock) {
        this.tasks = tasks;
        this.writing = writing;
        this.starting = starting;
        this.pausing = pausing;
        this.rows = rows;
        this.offered = offered;
        this.projects = projects;
        this.rights = rights;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Started start(
            String person,
            long projectId,
            String key,
            Set<String> keep,
            Map<String, String> lines,
            Optional<String> reason) {
        tasks.requireStreams(projectId);
        ApplicationUser user = user(person);
        FlowTask task = task(user, projectId, key);
        tasks.issue(task.id())
                .flatMap(issue -> rights.missing(user, issue, task))
                .ifPresent(why -> {
                    throw Refusal.forbidden(why, key);
                });
        if (task.is(FlowStatus.IN_PROGRESS) && task.person().isPresent() && !task.belongsTo(person)) {
            throw Refusal.conflict("sluice.work.somebody-works", key);
        }
        List<FlowTask> named = Stream.concat(
                        keep.stream().map(own -> own(user, projectId, "keep", own)),
                        lines.keySet().stream().map(own -> own(user, projectId, "whereWasI", own)))
                .toList();
        if (reason.isEmpty() && starting.asks(user, task)) {
            throw Refusal.badInput("reason", "sluice.work.reason.missing", key);
        }
        return starting.start(user, task, StartPlan.of(named, keep, lines), named, reason);
    }

    /** Asked of the database, as the search lags behind and a start does not wait for it. */
    private FlowTask own(ApplicationUser user, long projectId, String field, String key) {
        return tasks.visible(user, key)
                .filter(own -> own.projectId() == projectId && own.inProgressWith(user.getKey()))
                .orElseThrow(() -> Refusal.badInput(field, "sluice.work.not-yours", key));
    }

    @Override
    public Started urgentNow(String person, long projectId, UrgentCall call) {
        tasks.requireStreams(projectId);
        ApplicationUser user = user(person);
        Project project = projects.required(user, projectId);
        IssueWriting.Made made = writing.make(user, project, call);
        List<Started.Problem> problems = new ArrayList<>(made.problems());
        FlowTask task = tasks.find(made.taskId()).orElseThrow(() -> gone(made));
        return starting.startMade(user, task, problems);
    }

    private static IllegalStateException gone(IssueWriting.Made made) {
        return new IllegalStateException("the task " + made.taskId() + " that was made just now is gone");
    }

    @Override
    public PausedTask pause(String person, long projectId, String key, Optional<String> line) {
        tasks.requireStreams(projectId);
        ApplicationUser user = user(person);
        FlowTask task = task(user, projectId, key);
        Optional<PausedWork> before = rows.of(task.id())
                .filter(work -> work.waits() && task.is(FlowStatus.PAUSED) && mine(work, task, person));
        if (before.isPresent()) {
            pausing.leave(user, task.id(), line);
            return shown(user, before.get(), task);
        }
        if (!task.inProgressWith(person)) {
            throw Refusal.badInput("issue", "sluice.work.not-yours", key);
        }
        pausing.pause(user, new Start.Pause(task, line), Optional.empty())
                .refused()
                .ifPresent(reason -> {
                    throw Refusal.conflict("sluice.work.not-paused", key, reason);
                });
        PausedWork work = PausedWork.left(task.id(), person, Optional.empty(), clock.instant(), line);
        return shown(user, work, tasks.find(task.id()).orElse(task));
    }

    /** As it is remembered now. */
    private PausedTask shown(ApplicationUser user, PausedWork otherwise, FlowTask task) {
        return shown(user, task, rows.of(task.id()).orElse(otherwise), new HashMap<>());
    }

    private PausedTask shown(
            ApplicationUser user, FlowTask task, PausedWork work, Map<Long, Optional<Issue>> urgentOnes) {
        Optional<Issue> urgent = work.pausedFor().flatMap(id -> urgentOnes.computeIfAbsent(id, tasks::issue));
        boolean back = work.freed().isPresent() || (work.pausedFor().isPresent() && tasks.over(urgent));
        return new PausedTask(task, work, tasks.visible(user, urgent), back);
    }

    @Override
    public PausedTasks paused(String person, long projectId) {
        ApplicationUser user = user(person);
        List<PausedTask> own = shown(
                user,
                projectId,
                rows.waitingFor(person).stream().sorted(PausedWork.NEXT_FIRST).toList(),
                (work, task) -> mine(work, task, person));
        // Nothing is offered that would be refused.
        boolean works = rights.mayMove(user, projectId);
        return new PausedTasks(
                own.stream()
                        .sorted(Comparator.comparing(PausedTask::back).reversed())
                        .toList(),
                works ? leftToTeam(user, projectId) : List.of(),
                works ? offered.toMe(user, projectId) : List.of());
    }

    /** What others have left for long: anybody of the team may take it over. */
    private List<PausedTask> leftToTeam(ApplicationUser user, long projectId) {
        Instant now = clock.instant();
        return offered.offersTo(user, projectId)
                ? shown(
                        user,
                        projectId,
                        rows.waitingSince(projectId, now.minus(PausedWork.THEIRS)).stream()
                                .filter(work -> work.offered(now))
                                .toList(),
                        (work, task) -> !mine(work, task, user.getKey()))
                : List.of();
    }

    /** What was given to somebody else since is no longer the person's who left it. */
    private static boolean mine(PausedWork work, FlowTask task, String person) {
        return task.person().orElse(work.person()).equals(person);
    }

    private List<PausedTask> shown(
            ApplicationUser user, long projectId, List<PausedWork> works, BiPredicate<PausedWork, FlowTask> which) {
        List<PausedTask> shown = new ArrayList<>();
        Map<Long, Optional<Issue>> urgentOnes = new HashMap<>();
        for (PausedWork work : works) {
            tasks.visible(user, work.taskId())
                    .filter(task -> task.projectId() == projectId && task.is(FlowStatus.PAUSED))
                    .filter(task -> which.test(work, task))
                    .map(task -> shown(user, task, work, urgentOnes))
                    .ifPresent(shown::add);
        }
        return shown;
    }

    private FlowTask task(ApplicationUser user, long projectId, String key) {
        return tasks.visible(user, key)
                .filter(task -> task.projectId() == projectId)
                .orElseThrow(() -> Refusal.badInput("issue", "sluice.work.no-task", key));
    }

    private ApplicationUser user(String person) {
        return Objects.requireNonNull(users.getUserByKey(person), () -> "no user has the key " + person);
    }
}
