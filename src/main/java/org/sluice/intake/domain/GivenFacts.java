package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the facts that a line of who does what asks for are given in a task: by a field of that name that holds something, or by a line
 * of the description that begins with the fact and a colon, {@code Room: 12}. Capital letters and Jira's marks for bold and the like make no
 * difference.
 */
public final class GivenFacts {

    private static final Pattern MARKS = Pattern.compile("[*_+\\-•\\s]+");

    private final List<String> lines;
    private final Set<String> filled;

    private GivenFacts(List<String> lines, Set<String> filled) {
        this.lines = lines;
        this.filled = filled;
    }

    /**
     * What is given.
     *
     * @param description of the task
     * @param filled names of fields that hold something
     */
    public static GivenFacts in(String description, Set<String> filled) {
        return new GivenFacts(
                Arrays.stream(description.split("\\R", -1))
                        .map(GivenFacts::plain)
                        .toList(),
                filled.stream().map(GivenFacts::plain).collect(Collectors.toSet()));
    }

    /** The facts of a list that are not given, in its order. */
    public List<String> lacking(List<String> wanted) {
        return wanted.stream().filter(fact -> !isGiven(plain(fact))).toList();
    }

    private boolean isGiven(String fact) {
        return filled.contains(fact) || lines.stream().anyMatch(line -> says(line, fact));
    }

    /** A fact may have a colon in its own name. */
    private static boolean says(String line, String fact) {
        if (!line.startsWith(fact)) {
            return false;
        }
        String rest = line.substring(fact.length()).strip();
        return rest.startsWith(":") && rest.length() > 1;
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
