package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.sluice.contract.CurrentHost;

/** Shows something to holders of a permission in the page's project. Descriptors name it; nothing compiles against it. */
public class HasProjectPermissionCondition extends AbstractWebCondition {
    private ProjectPermissionKey permission;

    HasProjectPermissionCondition() {}

    @Override
    public void init(Map<String, String> params) {
        permission = PermissionParameter.of(params);
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject() != null
                ? jiraHelper.getProject()
                : (Project) jiraHelper.getContextParams().get("project");
        return project != null
                && CurrentHost.get().component(PermissionManager.class).hasPermission(permission, project, user);
    }
}
