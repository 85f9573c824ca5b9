package org.sluice.workbench.pages.frame;

import java.util.Locale;
import org.sluice.workbench.plugins.i18n.Translations;

/** The texts of one page in the reader's language, as templates ask for them. */
public final class PageText {
    private final Translations translations;
    private final Locale locale;

    public PageText(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    public String get(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
