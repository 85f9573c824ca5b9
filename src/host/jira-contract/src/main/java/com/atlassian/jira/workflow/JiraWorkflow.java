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

/** A workflow: a name over OSWorkflow's descriptor, whose steps each carry the id of a status. */
public interface JiraWorkflow extends Comparable<JiraWorkflow> {
    String STEP_STATUS_KEY = "jira.status.id";
    String WORKFLOW_DESCRIPTION_ATTRIBUTE = "jira.description";
    String ACTION_SCREEN_ATTRIBUTE = "jira.fieldscreen.id";
    String DEFAULT_WORKFLOW_NAME = "jira";
    String ACTION_TYPE_INITIAL = "initial";
    String ACTION_TYPE_GLOBAL = "global";
    String ACTION_TYPE_COMMON = "common";
    String ACTION_TYPE_ORDINARY = "ordinary";
    String DRAFT = "draft";
    String LIVE = "live";
    int ACTION_ORIGIN_STEP_ID = -1;

    String getName();

    String getDisplayName();

    String getDescription();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    Collection<ActionDescriptor> getActionsByName(String actionName);

    Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor);

    StepDescriptor getLinkedStep(Status status);

    List<Status> getLinkedStatusObjects();

    Set<String> getLinkedStatusIds();

    boolean isActive();

    boolean isSystemWorkflow();

    boolean isEditable();

    boolean isDefault();

    boolean isDraftWorkflow();

    boolean hasDraftWorkflow();

    int getNextActionId();

    Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action);

    Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor actionDescriptor);

    boolean isInitialAction(ActionDescriptor actionDescriptor);

    boolean isCommonAction(ActionDescriptor actionDescriptor);

    boolean isGlobalAction(ActionDescriptor actionDescriptor);

    boolean isOrdinaryAction(ActionDescriptor actionDescriptor);

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    String getActionType(ActionDescriptor actionDescriptor);

    ApplicationUser getUpdateAuthor();

    Date getUpdatedDate();

    String getMode();
}
