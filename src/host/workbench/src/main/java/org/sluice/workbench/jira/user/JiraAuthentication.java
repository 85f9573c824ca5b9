package org.sluice.workbench.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.sluice.workbench.http.CurrentRequest;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.jira.web.JiraTexts;

/** Whom the current thread works for, and in which language. */
public final class JiraAuthentication implements JiraAuthenticationContext {
    private final CurrentUser current;
    private final JiraTexts texts;

    public JiraAuthentication(CurrentUser current, JiraTexts texts) {
        this.current = current;
        this.texts = texts;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return JiraUser.of(current.get().orElse(null));
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get().isPresent();
    }

    @Override
    public Locale getLocale() {
        return getI18nHelper().getLocale();
    }

    /** In the language of the page around it, which may be the browser's. */
    @Override
    public I18nHelper getI18nHelper() {
        return CurrentRequest.get()
                .map(now -> texts.getInstance(Languages.of(now.request(), current.get())))
                .orElseGet(() -> texts.getInstance(getLoggedInUser()));
    }

    /** For the rest of the thread's work; a job sets the user and clears it again. */
    @Override
    @SuppressWarnings("MustBeClosedChecker") // Jira's declaration has no scope: the caller clears.
    public void setLoggedInUser(ApplicationUser user) {
        current.as(JiraUser.tracked(user).orElse(null));
    }

    @Override
    public void clearLoggedInUser() {
        current.asAnonymous();
    }
}
