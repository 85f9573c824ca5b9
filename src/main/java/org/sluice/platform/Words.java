package org.sluice.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;

/** Sentences in the caller's language, for answers that are more than a refusal. */
public final class Words {

    private final I18nResolver texts;

    /** Asks Jira. */
    public Words(I18nResolver texts) {
        this.texts = texts;
    }

    /** The sentence of a key, filled with these arguments. */
    public String say(String key, Serializable... arguments) {
        return texts.getText(key, arguments);
    }
}
