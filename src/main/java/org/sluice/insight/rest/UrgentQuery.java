package org.sluice.insight.rest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.insight.domain.Catalogue;
import org.sluice.platform.Refusal;

/** The query for urgent work as somebody typed it; refuses one that cannot be used, before it is stored or tried. */
final class UrgentQuery {

    private static final String FIELD = "historyUrgentJql";

    /** Far more than anybody means, and far less than what Jira's parser or search has room for on its stack. */
    private static final int DEEPEST = 100;

    /**
     * Quoted text, or a letter that an escape keeps from beginning one. Possessive and without alternatives under a star: a long
     * text must not take one call on the stack for each letter.
     */
    private static final Pattern QUOTED = Pattern.compile(
            "\\\\.|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'", Pattern.DOTALL);

    /** What a condition may stand in, a word, or other signs. */
    private static final Pattern TOKEN = Pattern.compile("[()!]|\\w++|[^\\w\\s()!]++");

    private static final Pattern ORDER = Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);

    private UrgentQuery() {}

    /** The query without blanks around it; empty when there is none. */
    static String checked(Catalogue catalogue, String jql) {
        if (jql.isBlank()) {
            return "";
        }
        String unquoted = QUOTED.matcher(jql).replaceAll(" \"\" ");
        if (depth(unquoted) > DEEPEST) {
            throw Refusal.badInput(FIELD, "sluice.error.query-deep", DEEPEST);
        }
        if (ORDER.matcher(unquoted).find()) {
            throw Refusal.badInput(FIELD, "sluice.error.query-order");
        }
        catalogue.queryError(jql).ifPresent(error -> {
            throw Refusal.badInput(FIELD, "sluice.error.query", error);
        });
        catalogue.unfit(jql).ifPresent(word -> {
            throw Refusal.badInput(FIELD, key(word.why()), word.name());
        });
        return jql.strip();
    }

    /** How many parentheses and negations stand within one another; each takes calls on the stack of whoever parses it. */
    private static int depth(String unquoted) {
        Deque<Integer> within = new ArrayDeque<>();
        int depth = 0;
        int deepest = 0;
        Matcher tokens = TOKEN.matcher(unquoted);
        while (tokens.find()) {
            String token = tokens.group().toLowerCase(Locale.ROOT);
            switch (token) {
                case "(" -> within.push(++depth);
                case "!", "not" -> depth++;
                default -> {
                    if (token.equals(")")) {
                        within.poll();
                    }
                    depth = Optional.ofNullable(within.peek()).orElse(0);
                }
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static String key(Catalogue.Unfit.Why why) {
        return switch (why) {
            case HIDDEN -> "sluice.error.query-hidden";
            case FIELD -> "sluice.error.query-field";
            case FUNCTION -> "sluice.error.query-function";
        };
    }
}
