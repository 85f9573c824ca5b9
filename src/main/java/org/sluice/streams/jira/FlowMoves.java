package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.platform.Errors;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;

/**
 * Takes tasks from status to status as the user whose they are. A transition is found by the status it leads to among those that the
 * user has, never by its number, so that it works in a workflow of the team's own too. Where several lead there the first in Jira's order is
 * taken; with a reason the first on which it is heard.
 */
public final class FlowMoves {

    private static final Set<FlowStatus> TOWARDS_WORK = Set.of(FlowStatus.IN_PROGRESS, FlowStatus.READY_TO_START);

    private final FlowTasks tasks;
    private final IssueService service;
    private final WorkflowManager workflows;
    private final ReasonWays reasons;
    private final HostParts host;
    private final I18nResolver texts;

    /** Asks Jira; which transitions there are is looked up when it is used, as no plugin for Jira 11 was seen that has it wired. */
    public FlowMoves(
            FlowTasks tasks,
            IssueService service,
            WorkflowManager workflows,
            ReasonWays reasons,
            HostParts host,
            I18nResolver texts) {
        this.tasks = tasks;
        this.service = service;
        this.workflows = workflows;
        this.reasons = reasons;
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
    boolean leadToWork(ApplicationUser user, Issue issue) {
        return open(user, issue).stream().anyMatch(TOWARDS_WORK::contains);
    }

    /** The same of a task as it is now. */
    boolean leadToWork(ApplicationUser user, long taskId) {
        return leadToWork(user, tasks.issue(taskId).orElseThrow(() -> gone(taskId)));
    }

    /** The ways towards work that the workflow has from where a task stands, whoever may take them. */
    Stream<ActionDescriptor> drawnToWork(Issue issue) {
        Flow flow = tasks.flow();
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        List<?> here = Optional.ofNullable(workflow.getLinkedStep(issue.getStatus()))
                .map(StepDescriptor::getActions)
                .orElse(List.of());
        List<?> everywhere = workflow.getDescriptor().getGlobalActions();
        return Stream.concat(here.stream(), everywhere.stream())
                .map(ActionDescriptor.class::cast)
                .filter(action -> leadsToWork(flow, issue, action));
    }

    private boolean leadsToWork(Flow flow, Issue issue, ActionDescriptor action) {
        String status = workflows.getNextStatusIdForAction(issue, action.getId());
        return !status.equals(issue.getStatusId())
                && flow.part(status).filter(TOWARDS_WORK::contains).isPresent();
    }

    /**
     * Into progress, over <em>Ready to start</em> where there is no straight way; gives why not. A reason is given where
     * the rule <em>Work limit</em> hears it: in its field if that is on the transition's screen, else as a comment.
     */
    Optional<String> begin(ApplicationUser user, long taskId, Optional<String> reason) {
        Issue issue = tasks.issue(taskId).orElseThrow(() -> gone(taskId));
        Set<FlowStatus> open = open(user, issue);
        if (!around(open)) {
            return move(user, taskId, FlowStatus.IN_PROGRESS, reason);
        }
        String from = issue.getStatusId();
        Optional<String> refused = move(user, taskId, FlowStatus.READY_TO_START);
        return refused.isPresent()
                ? refused
                : move(user, taskId, FlowStatus.IN_PROGRESS, reason).map(why -> backTo(user, taskId, from, why));
    }

    /** Where the second step is refused the first is taken back; where that cannot be, it is told. */
    private String backTo(ApplicationUser user, long taskId, String status, String reason) {
        Issue halfWay = tasks.issue(taskId).orElseThrow(() -> gone(taskId));
        Optional<String> refused = Optional.ofNullable(ways(user, halfWay).get(status))
                .map(way -> move(user, taskId, way.get(0), service.newIssueInputParameters()))
                .orElse(Optional.of(""));
        return refused.isEmpty()
                ? reason
                : texts.getText(
                        "sluice.work.half-way", reason, halfWay.getStatus().getName());
    }

    /** Whether whoever has these ways comes to work over <em>Ready to start</em> alone. */
    static boolean around(Set<FlowStatus> open) {
        return !open.contains(FlowStatus.IN_PROGRESS) && open.contains(FlowStatus.READY_TO_START);
    }

    /** To a status; gives why not, in the user's language. */
    Optional<String> move(ApplicationUser user, long taskId, FlowStatus to) {
        return move(user, taskId, to, Optional.empty());
    }

    private Optional<String> move(ApplicationUser user, long taskId, FlowStatus to, Optional<String> reason) {
        Issue issue = tasks.issue(taskId).orElseThrow(() -> gone(taskId));
        Optional<List<ActionDescriptor>> ways = tasks.flow().status(to).map(ways(user, issue)::get);
        if (ways.isEmpty()) {
            return Optional.of(texts.getText(
                    to == FlowStatus.PAUSED ? "sluice.work.no-way.paused" : "sluice.work.no-way.in-progress",
                    issue.getStatus().getName()));
        }
        IssueInputParameters said = service.newIssueInputParameters();
        ActionDescriptor way = reason.map(why -> say(said, why, reasons.best(ways.get())))
                .orElseGet(() -> ways.get().get(0));
        return move(user, taskId, way, said);
    }

    private static ActionDescriptor say(IssueInputParameters said, String why, ReasonWays.Way way) {
        way.field().ifPresentOrElse(field -> said.addCustomFieldValue(field, why), () -> said.setComment(why));
        return way.action();
    }

    private Optional<String> move(ApplicationUser user, long taskId, ActionDescriptor way, IssueInputParameters said) {
        IssueService.TransitionValidationResult checked = service.validateTransition(user, taskId, way.getId(), said);
        if (!checked.isValid()) {
            return Optional.of(Errors.sentence(checked.getErrorCollection()));
        }
        // Validators of the workflow run only now.
        IssueService.IssueResult done = service.transition(user, checked);
        return done.isValid() ? Optional.empty() : Optional.of(Errors.sentence(done.getErrorCollection()));
    }

    /**
     * The transitions to each other status, in Jira's order. One that leads back to where the task is, as for a change of its stream, is no
     * way. All conditions of all transitions are asked for it, so it is asked once.
     */
    private Map<String, List<ActionDescriptor>> ways(ApplicationUser user, Issue issue) {
        Map<String, List<ActionDescriptor>> ways = new HashMap<>();
        host.find(IssueWorkflowManager.class).stream()
                .flatMap(manager -> manager.getSortedAvailableActions(issue, user).stream())
                .forEach(action -> ways.computeIfAbsent(
                                workflows.getNextStatusIdForAction(issue, action.getId()), status -> new ArrayList<>())
                        .add(action));
        ways.remove(issue.getStatusId());
        return ways;
    }

    private static IllegalStateException gone(long taskId) {
        return new IllegalStateException("task " + taskId + " is gone");
    }
}
