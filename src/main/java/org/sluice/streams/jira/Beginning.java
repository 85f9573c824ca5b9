package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Started;

/**
 * Brings a task into progress as somebody's own: first the transition, then whose it is, so that a start that is refused leaves the task
 * with whom it was. Where only the assignee may make the transition it is the other way round.
 */
public final class Beginning {

    private final FlowTasks tasks;
    private final FlowMoves moves;
    private final IssueWriting writing;
    private final ReasonWays ways;
    private final WorkRights rights;
    private final OwnDeeds deeds;
    private final I18nResolver texts;
    private final BesideStart beside;

    /** Makes transitions and assigns, as the user whose deed it is. */
    public Beginning(
            FlowTasks tasks,
            FlowMoves moves,
            IssueWriting writing,
            ReasonWays ways,
            WorkRights rights,
            OwnDeeds deeds,
            I18nResolver texts,
            BesideStart beside) {
        this.tasks = tasks;
        this.moves = moves;
        this.writing = writing;
        this.ways = ways;
        this.rights = rights;
        this.deeds = deeds;
        this.texts = texts;
        this.beside = beside;
    }

    /** Whether a limit of the team asks for a reason before a task is started; where that cannot be told, nothing is asked. */
    boolean asks(ApplicationUser user, FlowTask task) {
        return !task.is(FlowStatus.IN_PROGRESS)
                && !task.urgent()
                && beside.quietly(
                                () -> tasks.issue(task.id())
                                        .filter(issue ->
                                                ways.ask(issue, () -> FlowMoves.around(moves.open(user, issue))))
                                        .isPresent(),
                                "start")
                        .orElse(false);
    }

    /** Gives why not, in the user's language. */
    Optional<String> begin(
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
     * A workflow may let nobody but its assignee start a task. It is taken for that only where it may help, and the task is as it was looked
     * at; each time that it changes hands somebody is mailed. Of two who take it at once the second has it; the first gives back nothing then.
     */
    private Optional<String> beginAsOwn(ApplicationUser user, FlowTask task, StartPlan plan, Optional<String> why) {
        Optional<Issue> issue = tasks.issue(task.id());
        FlowTask now = issue.map(tasks::of).orElse(task);
        if (now.is(FlowStatus.IN_PROGRESS)) {
            return takeNobodys(user, now);
        }
        boolean asItWas = now.part().equals(task.part()) && now.person().equals(task.person());
        if (!asItWas || !issue.filter(one -> mayHelp(user, now, one)).isPresent()) {
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
            if (!begun && isOnlyTaken(user, task)) {
                writing.giveBack(user, task.id(), before);
            }
        }
    }

    /** Whether somebody has a task and nobody has begun it: what another one took or began meanwhile is theirs. */
    private boolean isOnlyTaken(ApplicationUser user, FlowTask task) {
        return tasks.find(task.id())
                .filter(now -> now.belongsTo(user.getKey()) && !now.is(FlowStatus.IN_PROGRESS))
                .isPresent();
    }

    /**
     * A way towards work is for the assignee alone, by its condition or because what Jira permits the user hangs on the task. Other
     * conditions may mean the same without saying so: an urgent task is taken wherever a way is drawn, since a mail too many is
     * the smaller harm.
     */
    private boolean mayHelp(ApplicationUser user, FlowTask task, Issue issue) {
        boolean perhaps = task.urgent() || rights.hangOnTask(user, issue);
        return moves.drawnToWork(issue).anyMatch(way -> perhaps || OnlyAssignee.mayTake(way));
    }

    private Optional<String> takeNobodys(ApplicationUser user, FlowTask inProgress) {
        return inProgress.person().isEmpty()
                ? writing.take(user, inProgress.id())
                : Optional.of(texts.getText("sluice.work.somebody-works", inProgress.key()));
    }

    private void own(ApplicationUser user, FlowTask task, List<Started.Problem> problems) {
        boolean told = problems.stream().anyMatch(problem -> problem.step().equals("assignee"));
        beside.attempt(
                        () -> told || tasks.find(task.id()).orElse(task).belongsTo(user.getKey())
                                ? Optional.<String>empty()
                                : writing.take(user, task.id()),
                        problems,
                        "assignee",
                        "sluice.work.problem.fault")
                .flatMap(reason -> reason)
                .ifPresent(reason -> problems.add(new Started.Problem("assignee", reason)));
    }
}
