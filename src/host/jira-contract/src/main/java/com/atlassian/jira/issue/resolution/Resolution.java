package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** A resolution. */
public interface Resolution extends IssueConstant {}
