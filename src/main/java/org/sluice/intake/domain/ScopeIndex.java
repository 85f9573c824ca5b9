package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the lines that a text may be about, by words. It suggests and never decides.
 *
 * <ul>
 *   <li>a word of the text speaks for a line when it has the stem of one of the line's words in the same language, or ends with such a
 *       stem as compound words do: {@code labelprinter} speaks for a line about printers;
 *   <li>it counts once for a line: three where it is one of the words that hint at it, two where it is in what the line is about, one where
 *       it is in an example;
 *   <li>a hint of several words speaks only when all of them are in the text;
 *   <li>a value that was chosen in a field speaks for a line with a hint that names it ({@link HintsInValues}), once for each line, as much as a
 *       hint does in a text;
 *   <li>lines come by their points, then by how many words spoke, then by what they are about; at most {@value #MOST} of them.
 * </ul>
 *
 * Small words, which are in every text, speak for nothing.
 */
public final class ScopeIndex {

    /** How many lines can be looked through at a glance. */
    public static final int MOST = 5;

    private static final int HINT = 3;
    private static final int SUBJECT = 2;
    private static final int EXAMPLE = 1;

    /** Longer texts are read as far as this. */
    private static final int MOST_WORDS = 400;

    /** A compound's last part is no shorter, or any word would end with it. */
    private static final int SHORTEST_PART = 4;

    private static final int SHORTEST_FRONT = 2;

    /** Of what was chosen so many are heard. */
    private static final int MOST_VALUES = 50;

    private final Stems stems;
    private final List<ScopeLine> lines;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final HintsInValues values = new HintsInValues();

    private int words;
    private int groups;
    private int size;

    private ScopeIndex(List<ScopeLine> lines, Stems stems) {
        this.lines = List.copyOf(lines);
        this.stems = stems;
    }

    /** An index of lines. */
    public static ScopeIndex of(List<ScopeLine> lines, Stems stems) {
        ScopeIndex index = new ScopeIndex(lines, stems);
        for (int line = 0; line < lines.size(); line++) {
            index.add(line, lines.get(line));
        }
        return index;
    }

    /** A line, by its id. */
    Optional<ScopeLine> line(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    /** How much of it there is to keep: so many places have words. */
    int size() {
        return size;
    }

    private void add(int number, ScopeLine line) {
        line.more().words().forEach(hint -> add(number, TextWords.of(hint), HINT));
        line.more().words().forEach(hint -> values.add(number, hint));
        size += line.more().words().size();
        TextWords.of(line.what()).forEach(word -> add(number, List.of(word), SUBJECT));
        line.more().examples().forEach(example -> TextWords.of(example)
                .forEach(word -> add(number, List.of(word), EXAMPLE)));
    }

    private void add(int line, List<String> together, int weight) {
        Group group = new Group(groups++, line, together.size(), weight);
        for (String word : together) {
            Place place = new Place(words++, group);
            Set<String> found = stems.of(word);
            found.forEach(stem ->
                    places.computeIfAbsent(stem, any -> new ArrayList<>()).add(place));
            size += found.size();
        }
    }

    /** The lines that a text, and the component that was chosen with it, may be about. */
    public List<Match> match(String text, String component) {
        return match(text, component, List.of());
    }

    /** The same, with what was chosen in fields. */
    List<Match> match(String text, String component, List<FieldValue> chosen) {
        ScopeTally tally = new ScopeTally(lines, words, groups);
        Stream.concat(TextWords.of(component).stream(), TextWords.of(text).stream())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> tally.hear(word, placesOf(word)));
        chosen.stream()
                .distinct()
                .limit(MOST_VALUES)
                .forEach(value -> tally.hear(value.said(), values.of(value.value()), HINT));
        return tally.best(MOST);
    }

    /** Whether a hint of any line names a value. */
    boolean isNamed(String value) {
        return !values.of(value).isEmpty();
    }

    /** Where a word of a text is spoken of, by its stems and by those that it ends with; a place may be there twice. */
    private List<List<Place>> placesOf(String word) {
        List<List<Place>> found = new ArrayList<>();
        for (String stem : stems.of(word)) {
            found.add(places.getOrDefault(stem, List.of()));
            int language = stem.indexOf(':') + 1;
            for (int start = language + SHORTEST_FRONT; start <= stem.length() - SHORTEST_PART; start++) {
                found.add(places.getOrDefault(stem.substring(0, language) + stem.substring(start), List.of()));
            }
        }
        return found;
    }

    /**
     * Words of a line that speak together.
     *
     * @param number which of all groups, from 0
     * @param line which of the lines, from 0
     * @param size how many words
     * @param weight how much each of them speaks
     */
    record Group(int number, int line, int size, int weight) {}

    /**
     * A word of a group.
     *
     * @param number which of all places, from 0
     */
    record Place(int number, Group group) {}
}
