package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.intake.domain.ScopeIndex.Group;
import org.sluice.intake.domain.ScopeIndex.Place;

/**
 * What the words of one text say for each line of an index: heard word by word, then counted. A common word speaks for hundreds of lines at
 * thousands of places, so lines, groups and places go by their numbers, and what spoke is gathered for the best lines only.
 */
final class ScopeTally {

    private final List<ScopeLine> lines;
    private final BitSet spoken;
    private final int[] heard;
    private final List<Word> words = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();

    /**
     * Nothing is heard yet.
     *
     * @param places how many places there are
     * @param groups how many groups of words there are
     */
    ScopeTally(List<ScopeLine> lines, int places, int groups) {
        this.lines = lines;
        this.spoken = new BitSet(places);
        this.heard = new int[groups];
    }

    /** A word speaks for places; the first that does is the one that counts there. */
    void hear(String text, List<List<Place>> places) {
        Word word = new Word(text, new ArrayList<>());
        for (List<Place> some : places) {
            for (Place place : some) {
                if (!spoken.get(place.number())) {
                    spoken.set(place.number());
                    heard[place.group().number()]++;
                    word.groups().add(place.group());
                }
            }
        }
        words.add(word);
    }

    /** A value of a field speaks for lines, by their numbers. */
    void hear(String said, Set<Integer> speaksFor, int weight) {
        named.add(new Named(said, speaksFor, weight));
    }

    /** The lines for which most speaks, the best first. */
    List<Match> best(int limit) {
        int[] points = new int[lines.size()];
        int[] counts = new int[lines.size()];
        int[] now = new int[lines.size()];
        for (Word word : words) {
            for (Group group : word.groups()) {
                if (isWhole(group)) {
                    counts[group.line()] += now[group.line()] == 0 ? 1 : 0;
                    int more = Math.max(0, group.weight() - now[group.line()]);
                    now[group.line()] += more;
                    points[group.line()] += more;
                }
            }
            word.groups().forEach(group -> now[group.line()] = 0);
        }
        for (Named value : named) {
            for (int line : value.lines()) {
                points[line] += value.weight();
                counts[line]++;
            }
        }
        List<Integer> found = first(points, counts, limit);
        Map<Integer, List<String>> said = said(Set.copyOf(found));
        return found.stream()
                .map(line -> new Match(lines.get(line), List.copyOf(said.get(line)), points[line]))
                .toList();
    }

    /** All words of a group that speaks only as a whole have been heard. */
    private boolean isWhole(Group group) {
        return heard[group.number()] == group.size();
    }

    /** Most lines are never among them, and are not put in order. */
    private List<Integer> first(int[] points, int[] counts, int limit) {
        Comparator<Integer> bestFirst = Comparator.<Integer>comparingInt(line -> points[line])
                .thenComparingInt(line -> counts[line])
                .reversed()
                .thenComparing(line -> lines.get(line).what())
                .thenComparingLong(line -> lines.get(line).id());
        PriorityQueue<Integer> kept = new PriorityQueue<>(bestFirst.reversed());
        for (int line = 0; line < points.length; line++) {
            if (points[line] > 0 && (kept.size() < limit || bestFirst.compare(line, kept.element()) < 0)) {
                kept.add(line);
                if (kept.size() > limit) {
                    kept.remove();
                }
            }
        }
        return kept.stream().sorted(bestFirst).toList();
    }

    /** The words that spoke for some lines, in the order of the text, and then the values. */
    private Map<Integer, List<String>> said(Set<Integer> some) {
        Map<Integer, List<String>> said = new HashMap<>();
        for (Word word : words) {
            word.groups().stream()
                    .filter(this::isWhole)
                    .map(Group::line)
                    .filter(some::contains)
                    .collect(Collectors.toSet())
                    .forEach(line ->
                            said.computeIfAbsent(line, any -> new ArrayList<>()).add(word.text()));
        }
        named.forEach(value -> value.lines().stream().filter(some::contains).forEach(line -> said.computeIfAbsent(
                        line, any -> new ArrayList<>())
                .add(value.said())));
        return said;
    }

    /** A value that spoke, for which lines, and how much. */
    private record Named(String said, Set<Integer> lines, int weight) {}

    /** A word of the text and the groups of which it is one. */
    private record Word(String text, List<Group> groups) {}
}
