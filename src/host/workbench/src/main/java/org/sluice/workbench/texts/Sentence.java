package org.sluice.workbench.texts;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to say, before it is known to whom: the key of a text in {@code workbench/i18n/jira.properties} and its
 * arguments, which may be sentences themselves. English for a language that is not spoken here.
 */
public record Sentence(String key, List<Object> arguments) {
    private static final String TEXTS = "workbench.i18n.jira";
    private static final ResourceBundle.Control NO_LANGUAGE_OF_THE_MACHINE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.asList(arguments));
    }

    public String in(Locale locale) {
        Object[] said = arguments.stream()
                .map(argument -> argument instanceof Sentence sentence ? sentence.in(locale) : argument.toString())
                .toArray();
        String text = ResourceBundle.getBundle(TEXTS, locale, NO_LANGUAGE_OF_THE_MACHINE)
                .getString(key);
        return new MessageFormat(text, locale).format(said);
    }

    /** For logs and developers. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
