package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;

/**
 * Takes tasks from status to status as the user whose they are. A transition is found by the status it leads to among those that the
 * user has, never by its number, so that it works in a workflow of the team's own too. The first in Jira's order is taken where
 * several lead there.
 */
public final class FlowMoves {

    private final FlowTasks tasks;
    private final IssueService service;
    private final WorkflowManager workflows;
    private final HostParts host;
    private final I18nResolver texts;

    /** Asks Jira; which transitions there are is looked up when it is used, as no plugin for Jira 11 was seen that has it wired. */
    public FlowMoves(
            FlowTasks tasks, IssueService service, WorkflowManager workflows, HostParts host, I18nResolver texts) {
        this.tasks = tasks;
        this.service = service;
        this.workflows = workflows;
        this.host = host;
        this.texts = texts;
    }

    /** What the statuses mean to which the user has a transition. */
    Set<FlowStatus> open(ApplicationUser user, Issue issue) {
        Flow flow = tasks.flow();
        return ways(user, issue).keySet().stream()
                .flatMap(status -> flow.part(status).stream())
                .collect(Collectors.toSet());
    }

    /** Whether the user can bring a task into progress. */
    boolean leadToWork(ApplicationUser user, long taskId) {
        Set<FlowStatus> open = open(user, tasks.issue(taskId).orElseThrow(() -> gone(taskId)));
        return open.contains(FlowStatus.IN_PROGRESS) || open.contains(FlowStatus.READY_TO_START);
    }

    /** Into progress, over <em>Ready to start</em> where there is no straight way; gives why not. */
    Optional<String> begin(ApplicationUser user, long taskId) {
        Issue issue = tasks.issue(taskId).orElseThrow(() -> gone(taskId));
        Set<FlowStatus> open = open(user, issue);
        boolean around = !open.contains(FlowStatus.IN_PROGRESS) && open.contains(FlowStatus.READY_TO_START);
        if (!around) {
            return move(user, taskId, FlowStatus.IN_PROGRESS);
        }
        String from = issue.getStatusId();
        Optional<String> refused = move(user, taskId, FlowStatus.READY_TO_START);
        return refused.isPresent()
                ? refused
                : move(user, taskId, FlowStatus.IN_PROGRESS).map(reason -> backTo(user, taskId, from, reason));
    }

    /** Where the second step is refused the first is taken back; where that cannot be, it is told. */
    private String backTo(ApplicationUser user, long taskId, String status, String reason) {
        Issue halfWay = tasks.issue(taskId).orElseThrow(() -> gone(taskId));
        Optional<String> refused = Optional.ofNullable(ways(user, halfWay).get(status))
                .map(way -> move(user, taskId, way))
                .orElse(Optional.of(""));
        return refused.isEmpty()
                ? reason
                : texts.getText(
                        "sluice.work.half-way", reason, halfWay.getStatus().getName());
    }

    /** To a status; gives why not, in the user's language. */
    Optional<String> move(ApplicationUser user, long taskId, FlowStatus to) {
        Issue issue = tasks.issue(taskId).orElseThrow(() -> gone(taskId));
        Optional<ActionDescriptor> way = way(user, issue, to);
        if (way.isEmpty()) {
            return Optional.of(texts.getText(
                    to == FlowStatus.PAUSED ? "sluice.work.no-way.paused" : "sluice.work.no-way.in-progress",
                    issue.getStatus().getName()));
        }
        return move(user, taskId, way.get());
    }

    private Optional<String> move(ApplicationUser user, long taskId, ActionDescriptor way) {
        IssueService.TransitionValidationResult checked =
                service.validateTransition(user, taskId, way.getId(), service.newIssueInputParameters());
        if (!checked.isValid()) {
            return Optional.of(Errors.sentence(checked.getErrorCollection()));
        }
        // Validators of the workflow run only now.
        IssueService.IssueResult done = service.transition(user, checked);
        return done.isValid() ? Optional.empty() : Optional.of(Errors.sentence(done.getErrorCollection()));
    }

    private Optional<ActionDescriptor> way(ApplicationUser user, Issue issue, FlowStatus to) {
        return tasks.flow().status(to).map(ways(user, issue)::get);
    }

    /**
     * The first transition to each other status. One that leads back to where the task is, as for a change of its stream, is no way. All
     * conditions of all transitions are asked for it, so it is asked once.
     */
    private Map<String, ActionDescriptor> ways(ApplicationUser user, Issue issue) {
        Map<String, ActionDescriptor> ways = new HashMap<>();
        host.find(IssueWorkflowManager.class).stream()
                .flatMap(manager -> manager.getSortedAvailableActions(issue, user).stream())
                .forEach(action -> ways.putIfAbsent(workflows.getNextStatusIdForAction(issue, action.getId()), action));
        ways.remove(issue.getStatusId());
        return ways;
    }

    private static IllegalStateException gone(long taskId) {
        return new IllegalStateException("task " + taskId + " is gone");
    }
}
