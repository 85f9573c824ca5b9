package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.People;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Teams;

/**
 * What the panel for starting and pausing says of a task, as texts: which of {@code start}, {@code resume}, {@code pause}, {@code other}
 * and {@code none} the reader may do; the line that was left; since when it waits and for which task; to whom an urgent one is offered
 * ({@code me}, {@code person}, {@code all}) and until when; which limits are passed, one on each line, and whether one asks for a reason.
 */
public final class WorkPanelContext implements ContextProvider {

    private static final Logger log = LoggerFactory.getLogger(WorkPanelContext.class);

    private final FlowTasks tasks;
    private final FlowMoves moves;
    private final PausedRows rows;
    private final OfferedTasks offered;
    private final LimitLines limits;
    private final ReasonWays ways;
    private final WorkRights rights;
    private final Teams teams;
    private final People people;

    /** Reads the task, its transitions, what was left, and what the team has agreed. */
    public WorkPanelContext(
            FlowTasks tasks,
            FlowMoves moves,
            PausedRows rows,
            OfferedTasks offered,
            LimitLines limits,
            ReasonWays ways,
            WorkRights rights,
            Teams teams,
            People people) {
        this.tasks = tasks;
        this.moves = moves;
        this.rows = rows;
        this.offered = offered;
        this.limits = limits;
        this.ways = ways;
        this.rights = rights;
        this.teams = teams;
        this.people = people;
    }

    @Override
    public void init(Map<String, String> values) {}

    /** A fault costs what the panel says, and no page. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> values) {
        Map<String, Object> panel = new HashMap<>(Map.of(
                "sluiceIssue", "",
                "sluiceProject", "",
                "sluiceCan", "none",
                "sluiceLine", "",
                "sluiceSince", "",
                "sluiceFor", "",
                "sluiceForEnded", "",
                "sluiceUrgent", ""));
        panel.putAll(Map.of(
                "sluiceOffer", "",
                "sluiceOfferTo", "",
                "sluiceOfferUntil", "",
                "sluiceLimits", "",
                "sluiceAsks", ""));
        try {
            if (values.get("issue") instanceof Issue issue && values.get("user") instanceof ApplicationUser user) {
                fill(panel, issue, user);
            }
        } catch (RuntimeException | LinkageError e) {
            log.warn("The panel for starting and pausing has nothing to say", e);
        }
        return panel;
    }

    private void fill(Map<String, Object> panel, Issue issue, ApplicationUser user) {
        FlowTask task = tasks.of(issue);
        panel.put("sluiceIssue", task.key());
        panel.put("sluiceProject", issue.getProjectObject().getKey());
        Set<FlowStatus> open = moves.open(user, issue);
        panel.put("sluiceCan", can(user, issue, task, open));
        panel.put("sluiceUrgent", task.urgent() ? "urgent" : "");
        Optional<PausedWork> left = rows.of(task.id());
        left.flatMap(PausedWork::line).ifPresent(line -> panel.put("sluiceLine", line));
        left.filter(PausedWork::waits).ifPresent(work -> {
            panel.put("sluiceSince", work.since().toString());
            Optional<Issue> urgent = work.pausedFor().flatMap(tasks::issue);
            boolean ended = work.freed().isPresent() || (work.pausedFor().isPresent() && tasks.over(urgent));
            panel.put("sluiceForEnded", ended ? "ended" : "");
            tasks.visible(user, urgent).ifPresent(seen -> panel.put("sluiceFor", seen.key()));
        });
        offer(panel, issue, user);
        panel.put("sluiceLimits", String.join("\n", limits.told(issue)));
        boolean mayStart = List.of("start", "resume").contains(panel.get("sluiceCan"));
        panel.put(
                "sluiceAsks",
                mayStart && !task.urgent() && ways.askedLately(issue, () -> FlowMoves.around(open)) ? "asks" : "");
    }

    /** Whose turn it is is told to the team alone. */
    private void offer(Map<String, Object> panel, Issue issue, ApplicationUser user) {
        offered.offeredLately(issue).ifPresent(offer -> {
            Optional<String> to = offer.to();
            panel.put("sluiceOffer", to.isEmpty() ? "all" : offer.isTo(user.getKey()) ? "me" : "person");
            to.filter(person -> teams.holds(issue.getProjectId(), user.getKey()))
                    .ifPresent(person -> panel.put("sluiceOfferTo", people.name(person)));
            offer.toAllFrom().ifPresent(until -> panel.put("sluiceOfferUntil", until.toString()));
        });
    }

    private String can(ApplicationUser user, Issue issue, FlowTask task, Set<FlowStatus> open) {
        if (task.is(FlowStatus.IN_PROGRESS) && !task.belongsTo(user.getKey())) {
            return task.person().isPresent()
                    ? "other"
                    : rights.missing(user, issue, task).isEmpty() ? "start" : "none";
        }
        if (task.is(FlowStatus.IN_PROGRESS)) {
            return open.contains(FlowStatus.PAUSED) ? "pause" : "none";
        }
        if (!open.contains(FlowStatus.IN_PROGRESS) && !open.contains(FlowStatus.READY_TO_START)) {
            return "none";
        }
        return task.is(FlowStatus.PAUSED) ? "resume" : "start";
    }
}
