package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Who the current thread works for. */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    Locale getLocale();

    I18nHelper getI18nHelper();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();
}
