package com.atlassian.jira.issue.context;

/** Where a custom field is there: everywhere, or in a project. */
public interface JiraContextNode extends IssueContext {}
