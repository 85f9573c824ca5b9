package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lines that are worth writing, by what a team has passed on: words that speak for a receiver.
 *
 * <ul>
 *   <li>a word speaks for a receiver when at least {@value #LEAST} tasks whose summaries have it went there, and they are at least
 *       {@value #CLEAR} of a hundred of all tasks that have it, of those that stayed as well; forms of a word are one word, by their stems;
 *   <li>the word that most tasks speak for comes first; whatever it explains speaks for no other word, so that "the toner of the printer"
 *       suggests one line and not two;
 *   <li>a word that a line speaks of already is not suggested;
 *   <li>at most {@value #MOST}.
 * </ul>
 */
public final class LineSuggestions {

    /** Two may be chance. */
    static final int LEAST = 3;

    /** How many of a hundred tasks go to one receiver before the word is theirs. */
    static final int CLEAR = 80;

    /** More are not looked through. */
    static final int MOST = 10;

    /** Of two letters there are mostly small words. */
    private static final int SHORTEST = 3;

    private static final int SHOWN_KEYS = 3;
    private static final int WHOLE = 100;

    private final Stems stems;

    /** Takes words apart. */
    public LineSuggestions(Stems stems) {
        this.stems = stems;
    }

    /**
     * What tasks suggest, what most of them speak for first.
     *
     * @param said whether a line speaks of a word already
     */
    public List<LineSuggestion> of(List<PassedTask> tasks, Predicate<String> said) {
        List<Read> read = tasks.stream().map(this::read).toList();
        Map<String, List<Read>> byStem = byStem(read);
        Set<Read> explained = Collections.newSetFromMap(new IdentityHashMap<>());
        List<LineSuggestion> found = new ArrayList<>();
        List<Candidate> left = byStem.entrySet().stream()
                .flatMap(entry -> Candidate.from(entry.getKey(), entry.getValue()).stream())
                .filter(candidate -> !said.test(candidate.word()))
                .toList();
        while (found.size() < MOST) {
            Optional<Candidate> best = left.stream()
                    .filter(candidate -> candidate.left(explained) >= LEAST)
                    .max(Comparator.comparingInt((Candidate candidate) -> candidate.left(explained))
                            .thenComparing(
                                    Comparator.comparingInt(Candidate::of).reversed())
                            .thenComparing(Comparator.comparing(Candidate::word).reversed()));
            if (best.isEmpty()) {
                return found;
            }
            explained.addAll(best.get().passed());
            found.add(best.get().suggestion());
        }
        return found;
    }

    private static Map<String, List<Read>> byStem(List<Read> read) {
        Map<String, List<Read>> byStem = new TreeMap<>();
        for (Read task : read) {
            task.words().keySet().forEach(stem -> byStem.computeIfAbsent(stem, any -> new ArrayList<>())
                    .add(task));
        }
        return byStem;
    }

    /** A number is no word: every ticket of a building has one. */
    private Read read(PassedTask task) {
        Map<String, String> words = new TreeMap<>();
        TextWords.of(task.summary()).stream()
                .filter(word -> word.length() >= SHORTEST && word.chars().anyMatch(Character::isLetter))
                .forEach(word -> stems.of(word).forEach(stem -> words.putIfAbsent(stem, word)));
        return new Read(task, words);
    }

    /**
     * A task and its words, by their stems. Each is itself alone.
     *
     * @param words as they are written, by their stems
     */
    private record Read(PassedTask task, Map<String, String> words) {}

    /**
     * A word that may speak for a receiver.
     *
     * @param passed tasks that went to the receiver
     * @param of how many tasks have the word
     */
    private record Candidate(String word, String receiver, List<Read> passed, int of) {

        static Optional<Candidate> from(String stem, List<Read> having) {
            Map<String, List<Read>> byReceiver = having.stream()
                    .filter(read -> read.task().receiver().isPresent())
                    .collect(Collectors.groupingBy(
                            read -> read.task().receiver().orElseThrow(), TreeMap::new, Collectors.toList()));
            return byReceiver.entrySet().stream()
                    .filter(entry -> entry.getValue().size() >= LEAST)
                    .filter(entry -> WHOLE * entry.getValue().size() >= CLEAR * having.size())
                    .map(entry -> new Candidate(
                            written(stem, entry.getValue()), entry.getKey(), entry.getValue(), having.size()))
                    .findFirst();
        }

        /** The form that most of them have, and of those the shortest. */
        private static String written(String stem, List<Read> tasks) {
            Map<String, Long> forms = tasks.stream()
                    .collect(Collectors.groupingBy(
                            read -> read.words().getOrDefault(stem, ""), TreeMap::new, Collectors.counting()));
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Long>comparingByValue()
                            .thenComparing(entry -> -entry.getKey().length()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        int left(Set<Read> explained) {
            return (int)
                    passed.stream().filter(read -> !explained.contains(read)).count();
        }

        LineSuggestion suggestion() {
            List<String> keys = passed.stream()
                    .limit(SHOWN_KEYS)
                    .map(read -> read.task().key())
                    .toList();
            return new LineSuggestion(word, receiver, passed.size(), of, keys);
        }
    }
}
