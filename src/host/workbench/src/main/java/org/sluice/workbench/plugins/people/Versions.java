package org.sluice.workbench.plugins.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;

/**
 * A range of versions as a {@code restrict} says it, for example {@code [8.3.0,)}: a square bracket takes the version beside
 * it in, an end without a version is open, and so is no text at all.
 */
record Versions(Optional<Version> from, boolean withFrom, Optional<Version> to, boolean withTo) {
    private static final Pattern RANGE =
            Pattern.compile("([\\[(])\\s*((?:\\d+(?:\\.\\d+){0,2})?)\\s*,\\s*((?:\\d+(?:\\.\\d+){0,2})?)\\s*([\\])])");

    /** Nothing, when the text is no range. */
    static Optional<Versions> of(String text) {
        if (text.isBlank()) {
            return Optional.of(new Versions(Optional.empty(), true, Optional.empty(), true));
        }
        Matcher range = RANGE.matcher(text.strip());
        return range.matches()
                ? Optional.of(new Versions(
                        version(range.group(2)),
                        range.group(1).equals("["),
                        version(range.group(3)),
                        range.group(4).equals("]")))
                : Optional.empty();
    }

    boolean include(Version version) {
        int above = from.map(version::compareTo).orElse(1);
        int below = to.map(version::compareTo).orElse(-1);
        return (above > 0 || (above == 0 && withFrom)) && (below < 0 || (below == 0 && withTo));
    }

    private static Optional<Version> version(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Version(text));
    }
}
