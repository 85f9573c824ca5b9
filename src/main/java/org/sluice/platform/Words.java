package org.sluice.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** Sentences in the caller's language, for answers that are more than a refusal. */
public final class Words {

    private final I18nResolver texts;

    /** Asks Jira. */
    public Words(I18nResolver texts) {
        this.texts = texts;
    }

    /** The sentence of a key in somebody's language, in the caller's where it is not known. */
    public String say(Optional<Locale> language, String key, Serializable... arguments) {
        return language.map(locale -> texts.getText(locale, key, arguments)).orElseGet(() -> say(key, arguments));
    }

    /** The sentence of a key, filled with these arguments. */
    public String say(String key, Serializable... arguments) {
        return texts.getText(key, arguments);
    }
}
