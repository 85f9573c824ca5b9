package org.sluice.workbench.services.sal;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.sluice.workbench.http.CurrentRequest;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.jira.user.JiraUser;

/** The language of the caller: the user's choice, else the browser's where there is one, else English. */
public final class SalLanguages implements LocaleResolver {
    private final CurrentUser currentUser;
    private final LocaleManager locales;
    private final UserManager users;

    public SalLanguages(CurrentUser currentUser, LocaleManager locales, UserManager users) {
        this.currentUser = currentUser;
        this.locales = locales;
        this.users = users;
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return Languages.of(request, currentUser.get());
    }

    @Override
    public Locale getLocale() {
        return CurrentRequest.get()
                .map(now -> getLocale(now.request()))
                .orElseGet(
                        () -> locales.getLocaleFor(JiraUser.of(currentUser.get().orElse(null))));
    }

    @Override
    public Locale getLocale(UserKey key) {
        return key == null ? getApplicationLocale() : locales.getLocaleFor(users.getUserByKey(key.getStringValue()));
    }

    @Override
    public Locale getApplicationLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return locales.getInstalledLocales();
    }
}
