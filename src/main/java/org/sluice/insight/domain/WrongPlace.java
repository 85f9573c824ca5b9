package org.sluice.insight.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/**
 * How much of what came in belonged elsewhere.
 *
 * <ul>
 *   <li>wrong-place share: (passed on + not for us) / arrived, of the tasks that arrived in the window, however long it took to say so; a task
 *       that is still open counts as arrived, so the latest weeks may still rise;
 *   <li>of fewer than four tasks no share is told;
 *   <li>a task with several task types counts once in each; one with none counts under an empty type.
 * </ul>
 *
 * @param all what arrived in the window
 * @param weeks the same by the week of arrival, oldest first; a week in which nothing arrived is left out
 * @param types the same by task type, first the one of which most came to the wrong place
 * @param excluded why so many others that arrived were not counted
 */
public record WrongPlace(Count all, List<Week> weeks, List<Type> types, Map<Exclusion, Integer> excluded) {

    /** Keeps its own copies. */
    public WrongPlace {
        weeks = List.copyOf(weeks);
        types = List.copyOf(types);
        excluded = Map.copyOf(excluded);
    }

    /** How many arrived, and of them how many were passed on, were not for us, and are open. */
    public record Count(int arrived, int passedOn, int notForUs, int open) {

        /** Of fewer a share says nothing. */
        public static final int FEWEST = 4;

        static final Count NONE = new Count(0, 0, 0, 0);

        static Count of(Facts facts, WrongPlaces.Known known) {
            Optional<String> resolution = facts.outcome().map(Outcome::resolution);
            boolean passedOn = resolution.isPresent() && resolution.equals(known.passedOn());
            boolean notForUs = !passedOn && resolution.isPresent() && resolution.equals(known.notForUs());
            return new Count(1, passedOn ? 1 : 0, notForUs ? 1 : 0, facts.open() ? 1 : 0);
        }

        Count plus(Count other) {
            return new Count(
                    arrived + other.arrived, passedOn + other.passedOn, notForUs + other.notForUs, open + other.open);
        }

        /** How many came to the wrong place. */
        public int wrong() {
            return passedOn + notForUs;
        }

        /** What part of all that is, none of too few. */
        public Optional<Double> share() {
            return arrived < FEWEST ? Optional.empty() : Optional.of((double) wrong() / arrived);
        }
    }

    /** What arrived in a week, which is named by its Monday. */
    public record Week(LocalDate monday, Count count) {}

    /** What arrived of a task type, by id; empty for what has none. */
    public record Type(String id, Count count) {}

    /** Computes it from facts. */
    public static WrongPlace of(Collection<Facts> facts, Counting counting, Window window, WrongPlaces.Known known) {
        Count all = Count.NONE;
        SortedMap<LocalDate, Count> weeks = new TreeMap<>();
        Map<String, Count> types = new HashMap<>();
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (Facts one : facts) {
            if (!window.contains(one.progress().arrived())) {
                continue;
            }
            Optional<Exclusion> why = counting.exclusion(one);
            if (why.isPresent()) {
                excluded.merge(why.get(), 1, Integer::sum);
                continue;
            }
            Count count = Count.of(one, known);
            all = all.plus(count);
            weeks.merge(LeadTimeWeek.monday(one.progress().arrived(), window.zone()), count, Count::plus);
            (one.taskTypes().isEmpty() ? List.of("") : one.taskTypes())
                    .forEach(type -> types.merge(type, count, Count::plus));
        }
        return new WrongPlace(
                all,
                weeks.entrySet().stream()
                        .map(week -> new Week(week.getKey(), week.getValue()))
                        .toList(),
                types.entrySet().stream()
                        .map(type -> new Type(type.getKey(), type.getValue()))
                        .sorted(Comparator.comparingInt(
                                        (Type type) -> type.count().wrong())
                                .reversed()
                                .thenComparing(Comparator.comparingInt(
                                                (Type type) -> type.count().arrived())
                                        .reversed())
                                .thenComparing(Type::id))
                        .toList(),
                excluded);
    }
}
