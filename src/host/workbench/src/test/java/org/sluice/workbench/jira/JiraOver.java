package org.sluice.workbench.jira;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.contract.CurrentHost;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.ImportedTracker;

/** Makes Jira's services over an imported tracker, in UTC, with texts that name their language. */
final class JiraOver {
    static final ZoneId ZONE = ZoneOffset.UTC;

    private JiraOver() {}

    static JiraComponents of(ImportedTracker home) {
        JiraComponents jira = new JiraComponents(
                home.tracker(),
                Operations.over(home.tracker(), ImportedTracker.CLOCK),
                new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZONE),
                new CurrentUser(),
                new SpokenTexts(),
                ZONE);
        CurrentHost.set(new WorkbenchHost(jira.services(), ZONE));
        return jira;
    }

    /** Knows one key, in every language. */
    private static final class SpokenTexts implements Translations {
        @Override
        public Optional<String> raw(Locale locale, String key) {
            return key.equals("greeting") ? Optional.of(locale.getLanguage() + " {0}") : Optional.empty();
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return raw(locale, key)
                    .map(text -> arguments.length == 0 ? text : text.replace("{0}", arguments[0].toString()))
                    .orElse(key);
        }

        @Override
        public Map<String, String> withPrefix(Locale locale, String prefix) {
            return Map.of();
        }
    }
}
