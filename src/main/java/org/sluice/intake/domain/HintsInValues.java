package org.sluice.intake.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lines have a hint that names a value of a field.
 *
 * <ul>
 *   <li>a hint names a value that it equals, or in which its words stand as whole words, in their order and next to each other: {@code
 *       x-ray} names {@code X-ray viewer}, and {@code ray viewers} does not; letters are small or large alike;
 *   <li>a hint of small words alone ({@code it}) names only what it equals.
 * </ul>
 */
final class HintsInValues {

    /** No hint is longer, and longer values are read as far as some more. */
    private static final int MOST_TOGETHER = 12;

    private static final int MOST_WORDS = 40;

    private final Map<String, Set<Integer>> lines = new HashMap<>();
    private final Map<String, Set<Integer>> whole = new HashMap<>();

    /** A line, by its number, has a hint. */
    void add(int line, String hint) {
        Map<String, Set<Integer>> kept = TextWords.of(hint).isEmpty() ? whole : lines;
        kept.computeIfAbsent(folded(TextWords.words(hint).toList()), any -> new HashSet<>())
                .add(line);
    }

    /** The lines, by their numbers, that have a hint which names a value. */
    Set<Integer> of(String value) {
        List<String> words = TextWords.words(value).limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return Set.of();
        }
        Set<Integer> found = new HashSet<>(whole.getOrDefault(folded(words), Set.of()));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_TOGETHER); to++) {
                found.addAll(lines.getOrDefault(folded(words.subList(from, to)), Set.of()));
            }
        }
        return found;
    }

    private static String folded(List<String> words) {
        return String.join(" ", words);
    }
}
