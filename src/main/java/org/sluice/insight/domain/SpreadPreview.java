package org.sluice.insight.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/**
 * How many task types hang on one person.
 *
 * <ul>
 *   <li>knower: a person who solved at least two tasks of the type in the window;
 *   <li>rare: fewer than four tasks solved, too few for two knowers; never a fault and not among {@code types};
 *   <li>on one person: not rare, and fewer than two knowers;
 *   <li>a task with several types counts once in each; one that nobody was assigned to counts in none.
 * </ul>
 *
 * <p>It gives counts of types only: no person can be read from it.
 */
public record SpreadPreview(int onOnePerson, int types) {

    private static final int ENOUGH_TO_KNOW = 2;
    private static final int RARE_BELOW = 2 * ENOUGH_TO_KNOW;

    /** Counts the types. */
    public static SpreadPreview of(Collection<Facts> all, Counting counting, Window window) {
        Map<String, Map<String, Integer>> solvedByPerson = new HashMap<>();
        for (Facts facts : all) {
            facts.outcome()
                    .filter(outcome -> counting.counts(facts) && counting.solved(outcome))
                    .filter(outcome -> outcome.done().filter(window::contains).isPresent())
                    .flatMap(Outcome::resolver)
                    .ifPresent(person -> facts.taskTypes().forEach(type -> solvedByPerson
                            .computeIfAbsent(type, key -> new HashMap<>())
                            .merge(person, 1, Integer::sum)));
        }
        List<Map<String, Integer>> counted =
                solvedByPerson.values().stream().filter(people -> !rare(people)).toList();
        int exposed = (int) counted.stream()
                .filter(people -> knowers(people) < ENOUGH_TO_KNOW)
                .count();
        return new SpreadPreview(exposed, counted.size());
    }

    private static boolean rare(Map<String, Integer> people) {
        return people.values().stream().mapToInt(Integer::intValue).sum() < RARE_BELOW;
    }

    private static long knowers(Map<String, Integer> people) {
        return people.values().stream()
                .filter(solved -> solved >= ENOUGH_TO_KNOW)
                .count();
    }
}
