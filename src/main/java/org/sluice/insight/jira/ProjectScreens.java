package org.sluice.insight.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.sluice.platform.HostParts;

/**
 * The one place that knows Jira's types for screens: those on which the people of a project make, change and read tasks.
 *
 * <p>Other projects may share them; a field shows only in projects that have it.
 */
final class ProjectScreens {

    private static final List<ScreenableIssueOperation> OPERATIONS = List.of(
            IssueOperations.CREATE_ISSUE_OPERATION,
            IssueOperations.EDIT_ISSUE_OPERATION,
            IssueOperations.VIEW_ISSUE_OPERATION);

    private final IssueTypeScreenSchemeManager schemes;
    private final ConstantsManager constants;

    private ProjectScreens(IssueTypeScreenSchemeManager schemes, ConstantsManager constants) {
        this.schemes = schemes;
        this.constants = constants;
    }

    /** The screens of this Jira, none when it has no service for them. */
    static Optional<ProjectScreens> in(HostParts parts) {
        return parts.find(IssueTypeScreenSchemeManager.class).flatMap(schemes -> parts.find(ConstantsManager.class)
                .map(constants -> new ProjectScreens(schemes, constants)));
    }

    /** Puts a field at the end of the first tab of each screen that lacks it. */
    void add(Project project, String fieldId) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        for (IssueType type : constants.getAllIssueTypeObjects()) {
            FieldScreenScheme screens = scheme.getEffectiveFieldScreenScheme(type);
            for (ScreenableIssueOperation operation : OPERATIONS) {
                Optional.ofNullable(screens.getFieldScreen(operation)).ifPresent(screen -> add(screen, fieldId));
            }
        }
    }

    private static void add(FieldScreen screen, String fieldId) {
        if (!screen.containsField(fieldId) && !screen.getTabs().isEmpty()) {
            screen.getTab(0).addFieldScreenLayoutItem(fieldId);
        }
    }
}
