package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Who asks a service, and where it puts its errors. */
public interface JiraServiceContext {
    ErrorCollection getErrorCollection();

    ApplicationUser getLoggedInApplicationUser();
}
