package com.atlassian.jira.issue.operation;

import java.util.Collection;
import java.util.List;

/** What screens are shown for. */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = named("create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = named("edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = named("view");

    private IssueOperations() {}

    public static Collection<ScreenableIssueOperation> getIssueOperations() {
        return List.of(CREATE_ISSUE_OPERATION, EDIT_ISSUE_OPERATION, VIEW_ISSUE_OPERATION);
    }

    private static ScreenableIssueOperation named(String name) {
        return new ScreenableIssueOperation() {
            @Override
            public String getNameKey() {
                return "admin.issue.operations." + name;
            }

            @Override
            public String getDescriptionKey() {
                return getNameKey();
            }
        };
    }
}
