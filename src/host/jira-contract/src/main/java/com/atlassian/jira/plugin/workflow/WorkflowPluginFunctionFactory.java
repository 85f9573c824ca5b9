package com.atlassian.jira.plugin.workflow;

/** The factory of a workflow post-function. */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
