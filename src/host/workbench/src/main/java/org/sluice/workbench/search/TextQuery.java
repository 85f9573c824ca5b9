package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for in running text: all of the words, whatever their case, and none of those behind a minus.
 * Words in quotes stand beside one another; a question mark is any character, an asterisk any number of them.
 *
 * <p>A text is compared as words between single spaces; Jira's stemming, likeness and weights are not here.
 */
record TextQuery(List<Part> parts) {
    /** Becomes a space before words are compared; an underscore is a letter, as in Jira. */
    private static final String BREAKS = ".,;:!()[]{}<>\"'`/\\|-+=&%$#@^~\n\r\t";

    private static final String WILD = "*?";

    private static final Pattern PART = Pattern.compile("([+-]?)(?:\"([^\"]*)\"?|(\\S+))");

    /** One word or phrase as a pattern of LIKE. */
    private record Part(String pattern, boolean wanted) {}

    static TextQuery of(String text, SearchContext context) {
        if (text.isBlank()) {
            throw context.error("jql.text.empty", context.field());
        }
        List<Part> parts = new ArrayList<>();
        Matcher found = PART.matcher(text.strip());
        while (found.find()) {
            boolean phrase = found.group(2) != null;
            String written = phrase ? found.group(2) : found.group(3);
            if (!phrase && (written.startsWith("*") || written.startsWith("?"))) {
                throw context.error("jql.text.start", text, context.field(), written.substring(0, 1));
            }
            String words = plain(written).strip().replaceAll(" +", " ");
            boolean joins = !phrase && (written.equals("AND") || written.equals("&&"));
            if (!words.isEmpty() && !joins) {
                parts.add(new Part(
                        "% " + pattern(words, phrase) + " %", !found.group(1).equals("-")));
            }
        }
        return new TextQuery(parts);
    }

    /** Whether the text in the column has all that is wanted and nothing that is not; never neither true nor false. */
    String in(String column, Parameters parameters) {
        if (parts.isEmpty()) {
            return "1 = 0";
        }
        String from = parameters.add(BREAKS + WILD);
        String to = parameters.add(" ".repeat(BREAKS.length() + WILD.length()));
        String text = "' ' || TRANSLATE(LOWER(COALESCE(" + column + ", '')), " + from + ", " + to + ") || ' '";
        return parts.stream()
                .map(part -> text + (part.wanted ? "" : " NOT") + " LIKE " + parameters.add(part.pattern))
                .collect(joining(" AND ", "(", ")"));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            plain.append(BREAKS.indexOf(c) < 0 ? c : ' ');
        }
        return plain.toString();
    }

    private static String pattern(String words, boolean phrase) {
        String kept = words.replace("_", "\\_");
        return phrase
                ? kept.replaceAll("[*?]", " ").strip().replaceAll(" +", " ")
                : kept.replace('*', '%').replace('?', '_');
    }
}
