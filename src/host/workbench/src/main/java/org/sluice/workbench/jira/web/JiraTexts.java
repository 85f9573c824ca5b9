package org.sluice.workbench.jira.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.sluice.workbench.plugins.i18n.Translations;

/** Gives texts in a language or in a user's own. */
public final class JiraTexts implements I18nHelper.BeanFactory {
    private final Translations translations;
    private final JiraLanguages languages;

    public JiraTexts(Translations translations, JiraLanguages languages) {
        this.translations = translations;
        this.languages = languages;
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new Texts(translations, locale);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(languages.getLocaleFor(user));
    }

    /** Texts in one language. */
    private record Texts(Translations translations, Locale getLocale) implements I18nHelper {
        @Override
        public String getText(String key) {
            return translations.text(getLocale, key);
        }

        @Override
        public String getText(String key, String value1) {
            return translations.text(getLocale, key, value1);
        }

        @Override
        public String getText(String key, String value1, String value2) {
            return translations.text(getLocale, key, value1, value2);
        }

        @Override
        public String getText(String key, String value1, String value2, String value3) {
            return translations.text(getLocale, key, value1, value2, value3);
        }

        /** One argument, or several in an array. */
        @Override
        public String getText(String key, Object parameters) {
            Object[] arguments = parameters instanceof Object[] several ? several : new Object[] {parameters};
            return translations.text(getLocale, key, arguments);
        }

        @Override
        public boolean isKeyDefined(String key) {
            return translations.raw(getLocale, key).isPresent();
        }

        @Override
        public String getUnescapedText(String key) {
            return translations.raw(getLocale, key).orElse(key);
        }
    }
}
