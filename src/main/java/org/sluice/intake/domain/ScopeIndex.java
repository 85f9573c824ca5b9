package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::points)
            .thenComparingInt(match -> match.words().size())
            .reversed()
            .thenComparing(match -> match.line().what())
            .thenComparingLong(match -> match.line().id());

    private final Stems stems;
    private final Map<String, List<Place>> places = new HashMap<>();

    private int size;

    private ScopeIndex(Stems stems) {
        this.stems = stems;
    }

    /** An index of lines. */
    public static ScopeIndex of(List<ScopeLine> lines, Stems stems) {
        ScopeIndex index = new ScopeIndex(stems);
        lines.forEach(index::add);
        return index;
    }

    /** How much of it there is to keep: so many places have words. */
    int size() {
        return size;
    }

    private void add(ScopeLine line) {
        line.more().words().forEach(hint -> add(line, TextWords.of(hint), HINT));
        TextWords.of(line.what()).forEach(word -> add(line, List.of(word), SUBJECT));
        line.more().examples().forEach(example -> TextWords.of(example)
                .forEach(word -> add(line, List.of(word), EXAMPLE)));
    }

    private void add(ScopeLine line, List<String> words, int weight) {
        Group group = new Group(line, words.size(), weight);
        for (int i = 0; i < words.size(); i++) {
            Place place = new Place(group, i);
            Set<String> found = stems.of(words.get(i));
            found.forEach(stem ->
                    places.computeIfAbsent(stem, any -> new ArrayList<>()).add(place));
            size += found.size();
        }
    }

    /** The lines that a text, and the component that was chosen with it, may be about. */
    public List<Match> match(String text, String component) {
        Map<Group, Map<Integer, String>> spoken = new LinkedHashMap<>();
        Stream.concat(TextWords.of(component).stream(), TextWords.of(text).stream())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> placesOf(word)
                        .forEach(place -> spoken.computeIfAbsent(place.group(), any -> new HashMap<>())
                                .putIfAbsent(place.position(), word)));
        // Each line is here once, and to compare lines by all that they say takes longer than all else
        IdentityHashMap<ScopeLine, Map<String, Integer>> weights = new IdentityHashMap<>();
        spoken.forEach((group, words) -> {
            if (words.size() == group.size()) {
                Map<String, Integer> own = weights.computeIfAbsent(group.line(), any -> new LinkedHashMap<>());
                words.values().forEach(word -> own.merge(word, group.weight(), Math::max));
            }
        });
        return weights.entrySet().stream()
                .map(line -> new Match(
                        line.getKey(),
                        List.copyOf(line.getValue().keySet()),
                        line.getValue().values().stream()
                                .mapToInt(weight -> weight)
                                .sum()))
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** Where a word of a text is spoken of, by its stems and by those that it ends with. */
    private Set<Place> placesOf(String word) {
        Set<Place> found = new HashSet<>();
        for (String stem : stems.of(word)) {
            found.addAll(places.getOrDefault(stem, List.of()));
            int language = stem.indexOf(':') + 1;
            for (int start = language + SHORTEST_FRONT; start <= stem.length() - SHORTEST_PART; start++) {
                found.addAll(places.getOrDefault(stem.substring(0, language) + stem.substring(start), List.of()));
            }
        }
        return found;
    }

    /** Words of a line that speak together; the same only as itself, since a line may say a word twice. */
    private static final class Group {
        private final ScopeLine line;
        private final int size;
        private final int weight;

        Group(ScopeLine line, int size, int weight) {
            this.line = line;
            this.size = size;
            this.weight = weight;
        }

        ScopeLine line() {
            return line;
        }

        int size() {
            return size;
        }

        int weight() {
            return weight;
        }
    }

    /** A word of a group. */
    private record Place(Group group, int position) {}
}
