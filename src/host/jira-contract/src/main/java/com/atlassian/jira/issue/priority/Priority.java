package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** A priority; a lower sequence is more urgent. */
public interface Priority extends IssueConstant {}
