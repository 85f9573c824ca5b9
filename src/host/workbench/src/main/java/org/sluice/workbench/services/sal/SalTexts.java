package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.sluice.workbench.plugins.i18n.Translations;

/** Texts in the caller's language or a given one. */
public final class SalTexts implements I18nResolver {
    private final Translations translations;
    private final LocaleResolver locales;

    public SalTexts(Translations translations, LocaleResolver locales) {
        this.translations = translations;
        this.locales = locales;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(locales.getLocale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return translations.raw(locale, key).orElse(key);
    }

    @Override
    public String getText(String key) {
        return getText(locales.getLocale(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    /** An argument that is a message is put in as its text. */
    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        Object[] texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof Message message ? getText(locale, message) : argument)
                .toArray();
        return translations.text(locale, key, texts);
    }

    @Override
    public String getText(Message message) {
        return getText(locales.getLocale(), message);
    }

    @Override
    public String getText(Locale locale, Message message) {
        return getText(locale, message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new KeyedMessage(key, arguments);
    }

    /** A text by its key. */
    private static final class KeyedMessage implements Message {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final Serializable[] arguments;

        KeyedMessage(String key, Serializable... arguments) {
            this.key = key;
            this.arguments = arguments.clone();
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.clone();
        }
    }
}
