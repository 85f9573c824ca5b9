package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.sluice.workbench.tracker.Tracker;

/** What Jira's own rules ask about people and issues. */
public record RuleHost(Tracker tracker, UserManager users, GroupManager groups, PermissionManager permissions) {
    /** On a new issue the project decides: nobody can have rights in an issue that is not there. */
    boolean may(ApplicationUser user, Issue issue, String permission) {
        var key = LegacyPermissions.key(permission);
        return issue.getId() == null
                ? permissions.hasPermission(key, issue.getProjectObject(), user)
                : permissions.hasPermission(key, issue, user);
    }

    boolean plays(ApplicationUser user, Issue issue, long roleId) {
        return tracker.users()
                .byKey(user.getKey())
                .flatMap(one -> tracker.projects().byId(issue.getProjectId()).map(project -> tracker.roles()
                        .rolesOf(project, one, tracker.groups().of(one))
                        .contains(roleId)))
                .orElse(false);
    }
}
