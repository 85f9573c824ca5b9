package org.sluice.workbench.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a task asks for, with gaps such as {@code {place}} that are filled by whoever asks.
 *
 * @param solved how such a task is told to have been solved; empty where what is said of others of its kind will do
 */
record Wording(Kind kind, String summary, String text, Optional<String> solved) {
    @JsonCreator
    static Wording of(
            @JsonProperty("kind") Kind kind,
            @JsonProperty("summary") String summary,
            @JsonProperty("text") String text,
            @JsonProperty("solved") String solved) {
        return new Wording(kind, summary, text, Optional.ofNullable(solved));
    }

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /** Where such a task comes from when the text says so itself. */
    boolean fits(String kindOfPlace, String usual) {
        for (String kinds : new String[] {"theatre", "office"}) {
            if (summary.contains("{" + kinds + "}")) {
                return kindOfPlace.equals(kinds);
            }
        }
        return usual.contains(kindOfPlace);
    }

    /** The text with its gaps filled; a gap that nobody knows is a mistake in the text. */
    static String fill(String text, Map<String, String> gaps) {
        Matcher matcher = GAP.matcher(text);
        String filled = matcher.replaceAll(gap -> Matcher.quoteReplacement(Optional.ofNullable(gaps.get(gap.group(1)))
                .orElseThrow(() -> new IllegalArgumentException("Nothing for " + gap.group() + " in: " + text))));
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    /** What sort of task it is. */
    enum Kind {
        URGENT("Incident", "Highest High High"),
        INCIDENT("Incident", "High Medium Medium Medium Medium Low"),
        REQUEST("Service request", "Medium Medium Low"),
        CHANGE("Change", "Medium Low Low Lowest");

        private final String issueType;
        private final String priorities;

        Kind(String issueType, String priorities) {
            this.issueType = issueType;
            this.priorities = priorities;
        }

        /** Those that people choose, each as often as they do. */
        List<String> priorities() {
            return List.of(priorities.split(" ", -1));
        }

        /** Something does not work, as opposed to something that is wished for. */
        boolean isFault() {
            return this == URGENT || this == INCIDENT;
        }

        String issueType() {
            return issueType;
        }
    }
}
