package org.sluice.workbench.jira.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query is made.
 *
 * @param getApplicationUser who searches; null for nobody
 * @param isSecurityOverriden whether the search asks about all issues
 */
record SearcherContext(ApplicationUser getApplicationUser, boolean isSecurityOverriden)
        implements QueryCreationContext {
    @Override
    public ApplicationUser getQueryUser() {
        return getApplicationUser;
    }
}
