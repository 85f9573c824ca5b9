package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Shows something to whoever is logged in. Descriptors name it; nothing compiles against it. */
public class UserLoggedInCondition extends AbstractWebCondition {
    UserLoggedInCondition() {}

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null;
    }
}
