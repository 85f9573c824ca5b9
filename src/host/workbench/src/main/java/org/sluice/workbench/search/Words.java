package org.sluice.workbench.search;

import java.util.regex.Pattern;

/** Quoting, so that what is written parses to what was read. */
final class Words {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+[a-z]?|[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern RESERVED =
            Pattern.compile("and|or|not|in|is|empty|null|order|by|asc|desc|was|changed", Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** What stands between the quotes, with escapes undone. */
    static String unquote(String quoted) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            text.append(c == '\\' ? escaped(quoted.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
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
