package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads and changes workflows, whoever asks. */
public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();

    List<JiraWorkflow> getWorkflowsIncludingDrafts();

    boolean isActive(JiraWorkflow workflow);

    boolean isSystemWorkflow(JiraWorkflow workflow);

    Collection<JiraWorkflow> getActiveWorkflows();

    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflowClone(String name);

    JiraWorkflow getDraftWorkflow(String parentWorkflowName);

    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName);

    boolean deleteDraftWorkflow(String parentWorkflowName);

    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    JiraWorkflow getWorkflowFromScheme(WorkflowScheme scheme, String issueTypeId);

    JiraWorkflow getDefaultWorkflow();

    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow);

    void deleteWorkflow(JiraWorkflow workflow);

    boolean workflowExists(String name);

    boolean isEditable(Issue issue);

    void overwriteActiveWorkflow(ApplicationUser user, String parentWorkflowName);

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    JiraWorkflow copyWorkflow(
            ApplicationUser user, String clonedWorkflowName, String clonedWorkflowDescription, JiraWorkflow toClone);

    void updateWorkflowNameAndDescription(
            ApplicationUser user, JiraWorkflow currentWorkflow, String newName, String newDescription);

    String getNextStatusIdForAction(Issue issue, int actionId);

    ActionDescriptor getActionDescriptor(Issue issue, int actionId);

    void replaceConditionInTransition(
            ActionDescriptor transition, Map<String, String> conditionToReplace, Map<String, String> newCondition);
}
