package com.atlassian.jira.plugin.workflow;

/** The factory of a workflow validator. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
