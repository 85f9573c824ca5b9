package com.atlassian.jira.plugin.workflow;

/** The factory of a workflow condition. */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
