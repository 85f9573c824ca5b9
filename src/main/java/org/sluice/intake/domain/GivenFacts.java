package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the facts that a line of who does what asks for are given in a task: by a field of that name that holds something, or by a line
 * of the description that begins with the fact and a colon, {@code Room: 12}. Capital letters and Jira's marks for bold and the like make no
 * difference.
 */
public final class GivenFacts {

    private static final Pattern MARKS = Pattern.compile("[*_+\\-•\\s]+");

    private final Set<String> given;

    private GivenFacts(Set<String> given) {
        this.given = given;
    }

    /**
     * What is given.
     *
     * @param description of the task
     * @param filled names of fields that hold something
     */
    public static GivenFacts in(String description, Set<String> filled) {
        Stream<String> written = Arrays.stream(description.split("\\R", -1)).flatMap(GivenFacts::named);
        return new GivenFacts(
                Stream.concat(written, filled.stream().map(GivenFacts::plain)).collect(Collectors.toSet()));
    }

    /** The facts of a list that are not given, in its order. */
    public List<String> lacking(List<String> wanted) {
        return wanted.stream().filter(fact -> !given.contains(plain(fact))).toList();
    }

    private static Stream<String> named(String line) {
        int colon = line.indexOf(':');
        return colon < 0 || plain(line.substring(colon + 1)).isEmpty()
                ? Stream.empty()
                : Stream.of(plain(line.substring(0, colon)));
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
