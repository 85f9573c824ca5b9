package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;

/** Something that happened to an issue. */
public interface IssueRelatedEvent {
    Issue getIssue();
}
