package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.issue.Issue;

/** Work that somebody logged on an issue. */
public interface Worklog {
    Long getId();

    Issue getIssue();
}
