package org.sluice.workbench.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quoting, so that what is written parses to what was read. */
final class Words {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+[a-z]?|[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern RESERVED =
            Pattern.compile("and|or|not|in|is|empty|null|order|by|asc|desc|was|changed", Pattern.CASE_INSENSITIVE);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

    private Words() {}

    /** What stands between the quotes, with escapes undone. */
    static String unquote(String quoted) {
        return unescape(quoted.substring(1, quoted.length() - 1));
    }

    /** The text of a word, with escapes undone: a character by its number, or the one behind the backslash. */
    static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escaped(found)));
    }

    private static String escaped(MatchResult found) {
        if (found.group(1) != null) {
            return Character.toString(Integer.parseInt(found.group(1), 16));
        }
        return switch (found.group(2)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "u" ->
                throw new JqlException(
                        List.of("Error in the JQL Query: '\\u' is an illegal JQL escape sequence where no"
                                + " four hexadecimal digits follow."));
            default -> found.group(2);
        };
    }

    static String quote(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches();
        return plain
                ? text
                : '"'
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r")
                        + '"';
    }
}
