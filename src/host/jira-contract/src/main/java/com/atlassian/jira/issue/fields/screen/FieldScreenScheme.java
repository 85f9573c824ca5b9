package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;

/** Which screen is shown for which operation. */
public interface FieldScreenScheme {
    Long getId();

    String getName();

    String getDescription();

    FieldScreen getFieldScreen(IssueOperation issueOperation);
}
