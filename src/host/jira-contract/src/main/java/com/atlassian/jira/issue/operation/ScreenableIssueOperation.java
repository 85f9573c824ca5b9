package com.atlassian.jira.issue.operation;

/** Something that a screen is shown for. */
public interface ScreenableIssueOperation extends IssueOperation {}
