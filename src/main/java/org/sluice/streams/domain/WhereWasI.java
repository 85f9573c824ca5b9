package org.sluice.streams.domain;

import java.util.Optional;

/** The one line that somebody may leave for themselves when they pause a task. */
public final class WhereWasI {

    /** As much as Jira's own field for one line takes. */
    public static final int LONGEST = 255;

    private WhereWasI() {}

    /** What was typed as one line; none when there is no word in it. */
    public static Optional<String> line(String typed) {
        return Optional.of(typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).filter(line -> !line.isEmpty());
    }

    /** Whether Jira's field takes it. */
    public static boolean fits(String line) {
        return line.length() <= LONGEST;
    }
}
