package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.TakingBack;
import org.sluice.platform.HostParts;
import org.sluice.platform.Words;

/** Takes back by the first transition that leads into triage and that Jira offers to whoever does it. */
public final class JiraTakingBack implements TakingBack {

    private final IntakeFlow flow;
    private final IssueManager issues;
    private final IssueService service;
    private final WorkflowManager workflows;
    private final UserManager users;
    private final HostParts parts;
    private final Words words;

    /** Asks Jira; which transitions there are is looked up when it is used. */
    public JiraTakingBack(
            IntakeFlow flow,
            IssueManager issues,
            IssueService service,
            WorkflowManager workflows,
            UserManager users,
            HostParts parts,
            Words words) {
        this.flow = flow;
        this.issues = issues;
        this.service = service;
        this.workflows = workflows;
        this.users = users;
        this.parts = parts;
        this.words = words;
    }

    @Override
    public Optional<String> toTriage(long taskId, String userKey) {
        return to(flow.inTriage(), taskId, userKey);
    }

    /** Ends a task that another team has by a transition that somebody has, by user key; why not, none where it is done. */
    Optional<String> asTaken(long taskId, String userKey) {
        return to(flow.done(), taskId, userKey);
    }

    private Optional<String> to(Optional<String> status, long taskId, String userKey) {
        Issue issue = Objects.requireNonNull(issues.getIssueObject(taskId), () -> "task " + taskId + " is gone");
        if (status.filter(issue.getStatusId()::equals).isPresent()) {
            // Somebody was sooner, or it was done before a kill.
            return Optional.empty();
        }
        // Whose account was deleted has no way.
        ApplicationUser user = users.getUserByKey(userKey);
        Optional<ActionDescriptor> way = parts.find(IssueWorkflowManager.class).stream()
                .filter(manager -> user != null)
                .flatMap(manager -> manager.getSortedAvailableActions(issue, user).stream())
                .filter(action -> leadsTo(status, issue, action))
                .findFirst();
        return way.isPresent()
                ? move(user, taskId, way.get())
                : Optional.of(words.say("sluice.outbox.error.no-way-back", issue.getKey()));
    }

    private boolean leadsTo(Optional<String> status, Issue issue, ActionDescriptor action) {
        return status.filter(workflows.getNextStatusIdForAction(issue, action.getId())::equals)
                .isPresent();
    }

    private Optional<String> move(ApplicationUser user, long taskId, ActionDescriptor way) {
        IssueService.TransitionValidationResult checked =
                service.validateTransition(user, taskId, way.getId(), service.newIssueInputParameters());
        if (!checked.isValid()) {
            return Optional.of(sentence(checked.getErrorCollection()));
        }
        IssueService.IssueResult done = service.transition(user, checked);
        return done.isValid() ? Optional.empty() : Optional.of(sentence(done.getErrorCollection()));
    }

    private static String sentence(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .collect(Collectors.joining(" "));
    }
}
