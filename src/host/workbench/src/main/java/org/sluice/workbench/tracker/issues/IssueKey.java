package org.sluice.workbench.tracker.issues;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two halves of a key such as {@code SUP-12}. */
public record IssueKey(String projectKey, long number) {
    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9_]*)-([1-9][0-9]{0,17})");

    /** The key in the text, whatever its case, or nothing when the text has not the form of one. */
    public static Optional<IssueKey> of(String text) {
        Matcher matcher = FORM.matcher(text.toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new IssueKey(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return projectKey + "-" + number;
    }
}
