package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.sluice.contract.CurrentHost;
import org.sluice.contract.Workflows;

/** A workflow made by a program, to be given to {@link WorkflowManager#createWorkflow}. */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private final JiraWorkflow workflow;

    public ConfigurableJiraWorkflow(
            String name, WorkflowDescriptor workflowDescriptor, WorkflowManager workflowManager) {
        workflow = CurrentHost.get().component(Workflows.class).unsaved(name, workflowDescriptor);
    }

    @Override
    public String getName() {
        return workflow.getName();
    }

    @Override
    public String getDisplayName() {
        return workflow.getDisplayName();
    }

    @Override
    public String getDescription() {
        return workflow.getDescription();
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return workflow.getDescriptor();
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        return workflow.getAllActions();
    }

    @Override
    public Collection<ActionDescriptor> getActionsByName(String actionName) {
        return workflow.getActionsByName(actionName);
    }

    @Override
    public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor) {
        return workflow.getActionsWithResult(stepDescriptor);
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return workflow.getLinkedStep(status);
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return workflow.getLinkedStatusObjects();
    }

    @Override
    public Set<String> getLinkedStatusIds() {
        return workflow.getLinkedStatusIds();
    }

    @Override
    public boolean isActive() {
        return workflow.isActive();
    }

    @Override
    public boolean isSystemWorkflow() {
        return workflow.isSystemWorkflow();
    }

    @Override
    public boolean isEditable() {
        return workflow.isEditable();
    }

    @Override
    public boolean isDefault() {
        return workflow.isDefault();
    }

    @Override
    public boolean isDraftWorkflow() {
        return workflow.isDraftWorkflow();
    }

    @Override
    public boolean hasDraftWorkflow() {
        return workflow.hasDraftWorkflow();
    }

    @Override
    public int getNextActionId() {
        return workflow.getNextActionId();
    }

    @Override
    public Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
        return workflow.getStepsForTransition(action);
    }

    @Override
    public Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor actionDescriptor) {
        return workflow.getPostFunctionsForTransition(actionDescriptor);
    }

    @Override
    public boolean isInitialAction(ActionDescriptor actionDescriptor) {
        return workflow.isInitialAction(actionDescriptor);
    }

    @Override
    public boolean isCommonAction(ActionDescriptor actionDescriptor) {
        return workflow.isCommonAction(actionDescriptor);
    }

    @Override
    public boolean isGlobalAction(ActionDescriptor actionDescriptor) {
        return workflow.isGlobalAction(actionDescriptor);
    }

    @Override
    public boolean isOrdinaryAction(ActionDescriptor actionDescriptor) {
        return workflow.isOrdinaryAction(actionDescriptor);
    }

    @Override
    public Status getLinkedStatus(StepDescriptor stepDescriptor) {
        return workflow.getLinkedStatus(stepDescriptor);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor stepDescriptor) {
        return workflow.getLinkedStatusId(stepDescriptor);
    }

    @Override
    public String getActionType(ActionDescriptor actionDescriptor) {
        return workflow.getActionType(actionDescriptor);
    }

    @Override
    public ApplicationUser getUpdateAuthor() {
        return workflow.getUpdateAuthor();
    }

    @Override
    public Date getUpdatedDate() {
        return workflow.getUpdatedDate();
    }

    @Override
    public String getMode() {
        return workflow.getMode();
    }

    @Override
    public int compareTo(JiraWorkflow other) {
        return workflow.compareTo(other);
    }
}
