package org.sluice.workbench.jira.web;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.tracker.people.User;

/** Which languages there are, and which one a user chose; English for nobody. */
public final class JiraLanguages implements LocaleManager {
    @Override
    public Set<Locale> getInstalledLocales() {
        return new LinkedHashSet<>(Languages.SPOKEN);
    }

    @Override
    public Locale getLocaleFor(ApplicationUser user) {
        return JiraUser.tracked(user)
                .map(User::language)
                .flatMap(Languages::spoken)
                .orElse(Locale.ENGLISH);
    }
}
