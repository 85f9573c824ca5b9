package org.sluice.workbench.search;

import java.util.Locale;
import org.sluice.workbench.texts.Sentence;

/** A query that cannot be read or means nothing here, with a sentence for its writer; in English worded as Jira does. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    JqlException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** What is wrong, in the language of whoever wrote the query. */
    public String message(Locale locale) {
        return sentence.in(locale);
    }
}
