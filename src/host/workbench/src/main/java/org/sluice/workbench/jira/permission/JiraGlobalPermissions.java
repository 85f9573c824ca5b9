package org.sluice.workbench.jira.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** Decides by the user's groups. */
public final class JiraGlobalPermissions implements GlobalPermissionManager {
    private final GlobalPermissions permissions;

    public JiraGlobalPermissions(GlobalPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permissions.has(JiraUser.tracked(user), permission.getKey());
    }
}
