package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Scheme;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** Which screen is shown for which operation. */
record JiraScreenScheme(Scheme scheme, Layouts layouts) implements FieldScreenScheme {
    @Override
    public Long getId() {
        return scheme.id();
    }

    @Override
    public String getName() {
        return scheme.name();
    }

    @Override
    public String getDescription() {
        return scheme.description();
    }

    /** For no operation, the screen of those that have none of their own. */
    @Override
    public FieldScreen getFieldScreen(IssueOperation operation) {
        long id = operation == null
                ? scheme.standardId()
                : scheme.to(named(operation).name());
        return new JiraScreen(id, layouts.screens());
    }

    private static ScreenOperation named(IssueOperation operation) {
        if (operation == IssueOperations.CREATE_ISSUE_OPERATION) {
            return ScreenOperation.CREATE;
        }
        return operation == IssueOperations.EDIT_ISSUE_OPERATION ? ScreenOperation.EDIT : ScreenOperation.VIEW;
    }
}
