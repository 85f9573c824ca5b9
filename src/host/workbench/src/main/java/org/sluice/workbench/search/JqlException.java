package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sluice.workbench.texts.Sentence;

/** A query that cannot be read or means nothing here, with a sentence for its writer; in English worded as Jira does. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<?> sentences;

    JqlException(Sentence sentence) {
        this(List.of(sentence));
    }

    /** Sentences, or texts that are in the right language already. */
    private JqlException(List<?> sentences) {
        super(sentences.stream().map(Object::toString).collect(joining(" ")));
        this.sentences = sentences;
    }

    /** What somebody else, such as a plugin's function, says in the language of whoever wrote the query. */
    public static JqlException said(Collection<String> messages) {
        return new JqlException(List.copyOf(messages));
    }

    /** What is wrong, in the language of whoever wrote the query. */
    public String message(Locale locale) {
        return String.join(" ", messages(locale));
    }

    /** The same, each sentence on its own. */
    public List<String> messages(Locale locale) {
        return sentences.stream()
                .map(said -> said instanceof Sentence sentence ? sentence.in(locale) : said.toString())
                .toList();
    }
}
