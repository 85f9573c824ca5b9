package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.sluice.contract.CurrentHost;

/** Shows something to holders of a permission on the page's issue. Descriptors name it; nothing compiles against it. */
public class HasIssuePermissionCondition extends AbstractWebCondition {
    private ProjectPermissionKey permission;

    HasIssuePermissionCondition() {}

    @Override
    public void init(Map<String, String> params) {
        permission = PermissionParameter.of(params);
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getContextParams().get("issue") instanceof Issue issue
                && CurrentHost.get().component(PermissionManager.class).hasPermission(permission, issue, user);
    }
}
