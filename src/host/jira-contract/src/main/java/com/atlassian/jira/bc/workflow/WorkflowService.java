package com.atlassian.jira.bc.workflow;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.workflow.JiraWorkflow;

/** Reads and changes workflows for administrators; a refusal stands in the context's errors. */
public interface WorkflowService {
    JiraWorkflow getDraftWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    JiraWorkflow createDraftWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    boolean deleteDraftWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    void overwriteActiveWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    void validateOverwriteWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    void updateWorkflow(JiraServiceContext jiraServiceContext, JiraWorkflow workflow);

    JiraWorkflow getWorkflow(JiraServiceContext jiraServiceContext, String name);

    JiraWorkflow copyWorkflow(
            JiraServiceContext jiraServiceContext,
            String clonedWorkflowName,
            String clonedWorkflowDescription,
            JiraWorkflow workflowToClone);
}
