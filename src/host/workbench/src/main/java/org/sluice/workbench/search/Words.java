package org.sluice.workbench.search;

import java.util.regex.Pattern;

/** Quoting, so that what is written parses to what was read. */
final class Words {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+[a-z]?|[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern RESERVED =
            Pattern.compile("and|or|not|in|is|empty|null|order|by|asc|desc|was|changed", Pattern.CASE_INSENSITIVE);

    private Words() {}

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
