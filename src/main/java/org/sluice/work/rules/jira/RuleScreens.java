package org.sluice.work.rules.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.work.rules.Finding;

/**
 * The screen on which a transition is made, so that what is wrong can be told at its field. Jira draws what is said of a field beside that
 * field and nowhere else, so what is said of one that is not on the screen would be seen by nobody: that belongs above the screen.
 *
 * <ul>
 *   <li>a comment can be written on each screen of a transition, by whoever may comment, and on none that creates a task;
 *   <li>the day on which a task is due is shown to whoever may schedule it;
 *   <li>a task is created on the screen of its project and type.
 * </ul>
 */
public final class RuleScreens {

    /** What Jira calls the comment on a screen. */
    public static final String COMMENT = "comment";

    private static final String DUE = "duedate";

    private final HostParts parts;

    /** Looks Jira's services up when something was refused. */
    public RuleScreens(HostParts parts) {
        this.parts = parts;
    }

    /** The field at which it is told, none where none of those that mend it is on the screen. */
    Optional<String> place(RuleCall call, Finding finding) {
        return finding.fields().stream().filter(field -> shows(call, field)).findFirst();
    }

    /** Whether the screen of a transition shows a field. */
    public boolean shows(RuleCall call, String field) {
        if (COMMENT.equals(field)) {
            return call.action().filter(RuleCall::hasScreen).isPresent() && has(call, ProjectPermissions.ADD_COMMENTS);
        }
        return screen(call).filter(shown -> shown.containsField(field)).isPresent()
                && (!DUE.equals(field) || has(call, ProjectPermissions.SCHEDULE_ISSUES));
    }

    private Optional<FieldScreen> screen(RuleCall call) {
        if (call.vars().get("descriptor") instanceof WorkflowDescriptor workflow
                && call.action().filter(workflow.getInitialActions()::contains).isPresent()) {
            return created(call.issue());
        }
        return call.action()
                .filter(RuleCall::hasScreen)
                .map(RuleScreens::screenId)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> parts.find(FieldScreenManager.class)
                        .flatMap(screens -> Optional.ofNullable(screens.getFieldScreen(Long.valueOf(id)))));
    }

    private static String screenId(ActionDescriptor action) {
        return String.valueOf(action.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE));
    }

    private Optional<FieldScreen> created(Issue issue) {
        return parts.find(IssueTypeScreenSchemeManager.class)
                .flatMap(schemes -> Optional.ofNullable(schemes.getFieldScreenScheme(issue)))
                .flatMap(scheme -> Optional.ofNullable(scheme.getFieldScreen(IssueOperations.CREATE_ISSUE_OPERATION)));
    }

    private boolean has(RuleCall call, ProjectPermissionKey right) {
        return call.caller()
                .flatMap(key -> parts.find(UserManager.class).map(users -> users.getUserByKey(key)))
                .flatMap(user -> parts.find(PermissionManager.class)
                        .filter(rights -> rights.hasPermission(right, call.original(), user)))
                .isPresent();
    }
}
