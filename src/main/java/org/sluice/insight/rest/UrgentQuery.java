package org.sluice.insight.rest;

import java.util.regex.Pattern;
import org.sluice.insight.domain.Catalogue;
import org.sluice.platform.Refusal;

/** The query for urgent work as somebody typed it; refuses one that cannot be used, before it is stored or tried. */
final class UrgentQuery {

    private static final String FIELD = "historyUrgentJql";

    /** Possessive and without alternatives under a star: a long text must not take one call on the stack for each letter. */
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'", Pattern.DOTALL);

    private static final Pattern ORDER = Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);

    private UrgentQuery() {}

    /** The query without blanks around it; empty when there is none. */
    static String checked(Catalogue catalogue, String jql) {
        if (jql.isBlank()) {
            return "";
        }
        if (ORDER.matcher(QUOTED.matcher(jql).replaceAll("\"\"")).find()) {
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

    private static String key(Catalogue.Unfit.Why why) {
        return switch (why) {
            case HIDDEN -> "sluice.error.query-hidden";
            case FIELD -> "sluice.error.query-field";
            case FUNCTION -> "sluice.error.query-function";
        };
    }
}
