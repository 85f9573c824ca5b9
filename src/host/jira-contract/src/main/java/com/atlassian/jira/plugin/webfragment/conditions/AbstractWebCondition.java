package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.sluice.contract.PageContext;

/** Decides from the user and the page's helper whether something is shown. */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {}

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay(PageContext.user(context), PageContext.helper(context));
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
