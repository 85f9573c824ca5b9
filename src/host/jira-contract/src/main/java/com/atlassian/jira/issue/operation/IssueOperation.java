package com.atlassian.jira.issue.operation;

/** Something that can be done to an issue. */
public interface IssueOperation {
    String getNameKey();

    String getDescriptionKey();
}
