package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.platform.Errors;

/**
 * Brings a task back to triage whose reporter was asked and has answered, as the reporter, so that the history says whose answer it was. A
 * reporter need not have the right to move tasks, and no condition of the team's may keep an answer from being seen.
 */
public final class BackToTriage {

    private static final TransitionOptions FOR_THE_REPORTER = new TransitionOptions.Builder()
            .skipPermissions()
            .skipConditions()
            .setAutomaticTransition()
            .build();

    private final IssueManager issues;
    private final IssueService service;
    private final WorkflowManager workflows;
    private final IntakeFlow flow;

    /** Asks Jira. */
    public BackToTriage(IssueManager issues, IssueService service, WorkflowManager workflows, IntakeFlow flow) {
        this.issues = issues;
        this.service = service;
        this.workflows = workflows;
        this.flow = flow;
    }

    /** Gives why not; nothing for a task that is gone, or waits for its reporter no longer. */
    Optional<String> bring(long taskId) {
        return Optional.ofNullable(issues.getIssueObject(taskId))
                .map(Issue.class::cast)
                .filter(issue -> flow.waitsForReporter(issue.getStatusId()))
                .flatMap(issue -> way(issue)
                        .map(way -> move(issue, way))
                        .orElse(Optional.of("its workflow has no way from "
                                + issue.getStatus().getName() + " to triage")));
    }

    /** The first that is drawn there, whoever may take it. */
    private Optional<ActionDescriptor> way(Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        List<?> here = Optional.ofNullable(workflow.getLinkedStep(issue.getStatus()))
                .map(StepDescriptor::getActions)
                .orElse(List.of());
        List<?> everywhere = workflow.getDescriptor().getGlobalActions();
        Optional<String> triage = flow.inTriage();
        return Stream.concat(here.stream(), everywhere.stream())
                .map(ActionDescriptor.class::cast)
                .filter(action ->
                        triage.equals(Optional.ofNullable(workflows.getNextStatusIdForAction(issue, action.getId()))))
                .findFirst();
    }

    private Optional<String> move(Issue issue, ActionDescriptor way) {
        IssueService.TransitionValidationResult checked = service.validateTransition(
                issue.getReporter(), issue.getId(), way.getId(), service.newIssueInputParameters(), FOR_THE_REPORTER);
        if (!checked.isValid()) {
            return Optional.of(Errors.sentence(checked.getErrorCollection()));
        }
        IssueService.IssueResult done = service.transition(issue.getReporter(), checked);
        return done.isValid() ? Optional.empty() : Optional.of(Errors.sentence(done.getErrorCollection()));
    }
}
