package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.sluice.contract.CurrentHost;

/** Shows something to administrators. Descriptors name it; nothing compiles against it. */
public class UserIsAdminCondition extends AbstractWebCondition {
    UserIsAdminCondition() {}

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return CurrentHost.get()
                .component(GlobalPermissionManager.class)
                .hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
