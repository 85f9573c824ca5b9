package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import org.sluice.platform.HostParts;
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

    /** Whether the user has a transition to a status. */
    boolean open(ApplicationUser user, Issue issue, FlowStatus to) {
        return way(user, issue, to).isPresent();
    }

    /** Into progress, over <em>Ready to start</em> where there is no straight way; gives why not. */
    Optional<String> begin(ApplicationUser user, long taskId) {
        Issue issue = tasks.issue(taskId).orElseThrow(() -> gone(taskId));
        boolean around = way(user, issue, FlowStatus.IN_PROGRESS).isEmpty()
                && way(user, issue, FlowStatus.READY_TO_START).isPresent();
        Optional<String> refused = around ? move(user, taskId, FlowStatus.READY_TO_START) : Optional.empty();
        return refused.isPresent() ? refused : move(user, taskId, FlowStatus.IN_PROGRESS);
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
        IssueService.TransitionValidationResult checked =
                service.validateTransition(user, taskId, way.get().getId(), service.newIssueInputParameters());
        if (!checked.isValid()) {
            return Optional.of(Errors.sentence(checked.getErrorCollection()));
        }
        // Validators of the workflow run only now.
        IssueService.IssueResult done = service.transition(user, checked);
        return done.isValid() ? Optional.empty() : Optional.of(Errors.sentence(done.getErrorCollection()));
    }

    private Optional<ActionDescriptor> way(ApplicationUser user, Issue issue, FlowStatus to) {
        String wanted = tasks.flow().status(to).orElse("");
        return host.find(IssueWorkflowManager.class).stream()
                .flatMap(manager -> manager.getSortedAvailableActions(issue, user).stream())
                .filter(action -> wanted.equals(workflows.getNextStatusIdForAction(issue, action.getId())))
                .findFirst();
    }

    private static IllegalStateException gone(long taskId) {
        return new IllegalStateException("task " + taskId + " is gone");
    }
}
