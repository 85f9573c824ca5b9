package com.atlassian.jira.issue.context;

/** Everywhere. */
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
