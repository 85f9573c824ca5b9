package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.sluice.contract.PageContext;

/** Gives a panel its context from the user and the page's helper. */
public abstract class AbstractJiraContextProvider implements ContextProvider {
    public AbstractJiraContextProvider() {}

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return getContextMap(PageContext.user(context), PageContext.helper(context));
    }

    // Raw in Jira; the erasure is the same.
    public abstract Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
