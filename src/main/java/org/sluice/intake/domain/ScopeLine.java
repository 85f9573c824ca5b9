package org.sluice.intake.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of who does what. It may still have faults, of which {@link ScopeRules} tells all at once.
 *
 * @param id which line it is, the same for as long as it is there; 0 for one that is new
 * @param what what it is about
 * @param whose whose that is
 * @param sentence what the reporter is told; may be empty
 * @param more what else it says
 */
public record ScopeLine(long id, String what, Whose whose, String sentence, More more) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Each text as one line. */
    public ScopeLine {
        what = OneLine.of(what);
        sentence = OneLine.of(sentence);
    }

    /** A new line that says no more than what and whose. */
    public static ScopeLine of(String what, Whose whose) {
        return new ScopeLine(0, what, whose, "", More.NOTHING);
    }

    /** What it is about, however it is written: two lines with the same subject are one thing said twice. */
    public String subject() {
        return subject(what);
    }

    /** The same of a text. */
    static String subject(String what) {
        return NO_WORD.matcher(OneLine.composed(what).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** How many characters it says in all. */
    long characters() {
        Stream<String> single = Stream.of(what, whose.name(), whose.address(), sentence, more.decides());
        Stream<String> several =
                Stream.of(more.words(), more.facts(), more.examples()).flatMap(List::stream);
        return Stream.concat(single, several).mapToLong(String::length).sum();
    }

    /** The same line under an id. */
    public ScopeLine under(long given) {
        return new ScopeLine(given, what, whose, sentence, more);
    }
}
