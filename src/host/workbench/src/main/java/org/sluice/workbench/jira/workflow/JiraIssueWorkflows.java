package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sluice.workbench.workflow.engine.WorkflowEngine;

/** The transitions that a user has; none without the permission <em>Transition Issues</em>, and none in an archived project. */
public final class JiraIssueWorkflows implements IssueWorkflowManager {
    private static final ProjectPermissionKey TRANSITION = new ProjectPermissionKey("TRANSITION_ISSUES");
    private static final String SEQUENCE = "opsbar-sequence";

    private final WorkflowEngine engine;
    private final PermissionManager permissions;

    public JiraIssueWorkflows(WorkflowEngine engine, PermissionManager permissions) {
        this.engine = engine;
        this.permissions = permissions;
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        return getAvailableActions(issue, TransitionOptions.defaults(), user);
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(
            Issue issue, TransitionOptions options, ApplicationUser user) {
        if (issue.getProjectObject() != null && issue.getProjectObject().isArchived()) {
            return List.of();
        }
        boolean may = options.skipPermissions() || permissions.hasPermission(TRANSITION, issue, user);
        return may ? engine.available(issue, user == null ? null : user.getKey(), options) : List.of();
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        return getSortedAvailableActions(issue, TransitionOptions.defaults(), user);
    }

    /** By the property {@code opsbar-sequence}; those without it come last, in the workflow's order. */
    @Override
    public List<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions options, ApplicationUser user) {
        return getAvailableActions(issue, options, user).stream()
                .sorted(Comparator.comparingInt(JiraIssueWorkflows::sequence))
                .toList();
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId, ApplicationUser user) {
        return isValidAction(issue, actionId, TransitionOptions.defaults(), user);
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId, TransitionOptions options, ApplicationUser user) {
        return getAvailableActions(issue, options, user).stream().anyMatch(action -> action.getId() == actionId);
    }

    private static int sequence(ActionDescriptor action) {
        Object text = action.getMetaAttributes().get(SEQUENCE);
        try {
            return text == null
                    ? Integer.MAX_VALUE
                    : Integer.parseInt(text.toString().strip());
        } catch (NumberFormatException noNumber) {
            return Integer.MAX_VALUE;
        }
    }
}
