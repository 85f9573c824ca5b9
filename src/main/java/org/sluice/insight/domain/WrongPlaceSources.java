package org.sluice.insight.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.insight.domain.SmallCells.Cell;
import org.sluice.insight.domain.WrongPlace.Count;
import org.sluice.work.Facts;

/**
 * Where tasks that belonged elsewhere come from, by groups of reporters, and never so that what one person sent can be read from it.
 *
 * <ul>
 *   <li>a group is shown from five reporters on who sent something; a task counts in each group of its reporter;
 *   <li>groups of which nearly everybody is say nothing of a source: those that hold more than four of five reporters are left out;
 *   <li>where one is hidden for being too small, others are hidden with it ({@link SmallCells}): a lone hidden one could be had by taking the
 *       others from the whole;
 *   <li>the same holds for the task types of a group, which are named where something of them belonged elsewhere.
 * </ul>
 *
 * @param shown first the one from which most came to the wrong place
 * @param hidden how many groups are not shown
 */
public record WrongPlaceSources(List<Source> shown, int hidden) {

    /** From so many reporters on a group is shown. */
    public static final int FEWEST = 5;

    private static final double NEARLY_ALL = 0.8;

    /** Keeps its own copy. */
    public WrongPlaceSources {
        shown = List.copyOf(shown);
    }

    /**
     * A group of reporters.
     *
     * @param name as the tracker calls it; empty for those who are in none that counts
     * @param types task types of which something belonged elsewhere, most first
     */
    public record Source(String name, Count count, List<WrongPlace.Type> types) {

        /** Keeps its own copy. */
        public Source {
            types = List.copyOf(types);
        }
    }

    /** Computes it from the facts of tasks that count, and of all of which it may be known who sent them. */
    public static WrongPlaceSources of(
            Collection<Facts> facts, WrongPlaces.Known known, Map<Long, Senders.Sender> senders) {
        Map<String, Set<String>> members = new HashMap<>();
        senders.values().forEach(sender -> sender.groups()
                .forEach(group ->
                        members.computeIfAbsent(group, name -> new HashSet<>()).add(sender.person())));
        long all =
                senders.values().stream().map(Senders.Sender::person).distinct().count();
        members.values().removeIf(some -> some.size() > all * NEARLY_ALL);
        Table groups = new Table();
        Table types = new Table();
        for (Facts one : facts) {
            Senders.Sender sender = senders.get(one.itemId());
            if (sender != null) {
                Count count = Count.of(one, known);
                for (String group : orNone(sender.groups(), members.keySet())) {
                    groups.add(new Cell(group, ""), sender.person(), count);
                    orNone(one.taskTypes(), one.taskTypes())
                            .forEach(type -> types.add(new Cell(group, type), sender.person(), count));
                }
            }
        }
        Set<String> hidden = SmallCells.hidden(groups.people, FEWEST, group -> false).stream()
                .map(Cell::row)
                .collect(Collectors.toSet());
        Set<Cell> hiddenTypes = SmallCells.hidden(types.people, FEWEST, hidden::contains);
        List<Source> shown = groups.counts.entrySet().stream()
                .filter(group -> !hidden.contains(group.getKey().row()))
                .map(group -> new Source(
                        group.getKey().row(),
                        group.getValue(),
                        types.of(group.getKey().row(), hiddenTypes)))
                .sorted(Comparator.comparingInt(
                                (Source source) -> source.count().wrong())
                        .reversed()
                        .thenComparing(Source::name))
                .toList();
        return new WrongPlaceSources(shown, hidden.size());
    }

    /** Those that count; one without a name where there are none. */
    private static Set<String> orNone(Set<String> names, Set<String> counting) {
        Set<String> own = names.stream().filter(counting::contains).collect(Collectors.toSet());
        return own.isEmpty() ? Set.of("") : own;
    }

    /** Who stands behind each cell, and what it counts. */
    private static final class Table {
        private final Map<Cell, Set<String>> people = new HashMap<>();
        private final Map<Cell, Count> counts = new HashMap<>();

        void add(Cell cell, String person, Count count) {
            people.computeIfAbsent(cell, place -> new HashSet<>()).add(person);
            counts.merge(cell, count, Count::plus);
        }

        /** The named columns of a row of which something belonged elsewhere. */
        List<WrongPlace.Type> of(String row, Set<Cell> hidden) {
            List<WrongPlace.Type> named = new ArrayList<>();
            counts.forEach((cell, count) -> {
                if (cell.row().equals(row) && !cell.column().isEmpty() && !hidden.contains(cell) && count.wrong() > 0) {
                    named.add(new WrongPlace.Type(cell.column(), count));
                }
            });
            named.sort(Comparator.comparingInt(
                            (WrongPlace.Type type) -> type.count().wrong())
                    .reversed()
                    .thenComparing(WrongPlace.Type::id));
            return named;
        }
    }
}
