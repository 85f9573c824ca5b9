package com.atlassian.jira.plugin.workflow;

/** Names of workflow modules and of their templates. */
public interface JiraWorkflowPluginConstants {
    String MODULE_NAME_WORKFLOW_CONDITION = "workflow-condition";
    String MODULE_NAME_WORKFLOW_VALIDATOR = "workflow-validator";
    String MODULE_NAME_WORKFLOW_FUNCTION = "workflow-function";
    String RESOURCE_NAME_VIEW = "view";
    String RESOURCE_NAME_INPUT_PARAMETERS = "input-parameters";
    String RESOURCE_NAME_EDIT_PARAMETERS = "edit-parameters";
}
