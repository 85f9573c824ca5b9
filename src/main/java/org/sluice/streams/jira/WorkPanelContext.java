package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedWork;

/**
 * What the panel for starting and pausing says of a task, as texts: which of {@code start}, {@code resume}, {@code pause}, {@code other}
 * and {@code none} the reader may do; the line that was left; since when it waits and for which task.
 */
public final class WorkPanelContext implements ContextProvider {

    private static final Logger log = LoggerFactory.getLogger(WorkPanelContext.class);

    private final FlowTasks tasks;
    private final FlowMoves moves;
    private final PausedRows rows;

    /** Reads the task, its transitions and what was left. */
    public WorkPanelContext(FlowTasks tasks, FlowMoves moves, PausedRows rows) {
        this.tasks = tasks;
        this.moves = moves;
        this.rows = rows;
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
        panel.put("sluiceCan", can(user, issue, task));
        panel.put("sluiceUrgent", task.urgent() ? "urgent" : "");
        Optional<PausedWork> left = rows.of(task.id());
        left.flatMap(PausedWork::line).ifPresent(line -> panel.put("sluiceLine", line));
        left.filter(PausedWork::waits).ifPresent(work -> {
            panel.put("sluiceSince", work.since().toString());
            panel.put("sluiceForEnded", work.freed().isPresent() ? "ended" : "");
            work.pausedFor()
                    .flatMap(id -> tasks.visible(user, id))
                    .ifPresent(urgent -> panel.put("sluiceFor", urgent.key()));
        });
    }

    private String can(ApplicationUser user, Issue issue, FlowTask task) {
        if (task.is(FlowStatus.IN_PROGRESS) && !task.belongsTo(user.getKey())) {
            return task.person().isPresent() ? "other" : "start";
        }
        Set<FlowStatus> open = moves.open(user, issue);
        if (task.is(FlowStatus.IN_PROGRESS)) {
            return open.contains(FlowStatus.PAUSED) ? "pause" : "none";
        }
        if (!open.contains(FlowStatus.IN_PROGRESS) && !open.contains(FlowStatus.READY_TO_START)) {
            return "none";
        }
        return task.is(FlowStatus.PAUSED) ? "resume" : "start";
    }
}
