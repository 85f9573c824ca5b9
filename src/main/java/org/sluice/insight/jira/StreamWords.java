package org.sluice.insight.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the field of the stream and its options are called: in one language where they are made, in each of Sluice's where they
 * are looked for.
 */
record StreamWords(
        String name,
        String description,
        String urgent,
        String planned,
        Set<String> names,
        Set<String> urgents,
        Set<String> planneds) {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("da"), Locale.forLanguageTag("sv"));

    /** What a field is called besides when the name alone is taken. */
    private static final String OTHER = " (Sluice)";

    private static final String NAME = "sluice.setup.stream.name";
    private static final String URGENT = "sluice.setup.stream.urgent";
    private static final String PLANNED = "sluice.setup.stream.planned";

    static StreamWords in(String language, I18nResolver texts) {
        Locale own = Locale.forLanguageTag(language);
        return new StreamWords(
                texts.getText(own, NAME),
                texts.getText(own, "sluice.setup.stream.description"),
                texts.getText(own, URGENT),
                texts.getText(own, PLANNED),
                all(NAME, texts),
                all(URGENT, texts),
                all(PLANNED, texts));
    }

    /** What fields of the stream are called, in lower case. */
    static Set<String> names(I18nResolver texts) {
        return all(NAME, texts);
    }

    String otherName() {
        return name + OTHER;
    }

    boolean isName(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String other = OTHER.toLowerCase(Locale.ROOT);
        return names.contains(lower.endsWith(other) ? lower.substring(0, lower.length() - other.length()) : lower);
    }

    boolean isUrgent(String option) {
        return urgents.contains(option.toLowerCase(Locale.ROOT));
    }

    boolean isPlanned(String option) {
        return planneds.contains(option.toLowerCase(Locale.ROOT));
    }

    private static Set<String> all(String key, I18nResolver texts) {
        return LANGUAGES.stream()
                .map(language -> texts.getText(language, key).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
