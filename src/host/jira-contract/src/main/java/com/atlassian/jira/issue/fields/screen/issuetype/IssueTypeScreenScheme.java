package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

/** Which screen scheme each issue type of a project has. */
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();

    String getDescription();

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);

    boolean isDefault();
}
