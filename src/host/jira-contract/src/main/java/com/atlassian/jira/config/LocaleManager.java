package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Set;

/** Which languages there are and which one a user chose. */
public interface LocaleManager {
    Set<Locale> getInstalledLocales();

    Locale getLocaleFor(ApplicationUser user);
}
