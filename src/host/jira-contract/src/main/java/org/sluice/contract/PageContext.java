package org.sluice.contract;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Reads the context that a page gives its panels, items and conditions. */
public final class PageContext {
    private PageContext() {}

    public static ApplicationUser user(Map<String, Object> context) {
        return context.get("user") instanceof ApplicationUser user
                ? user
                : CurrentHost.get().component(JiraAuthenticationContext.class).getLoggedInUser();
    }

    public static JiraHelper helper(Map<String, Object> context) {
        return context.get("helper") instanceof JiraHelper helper
                ? helper
                : new JiraHelper(CurrentHost.get().request(), null, context);
    }
}
