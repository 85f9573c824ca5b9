package org.sluice.insight.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The cells of a table about people that are not shown, since few people stand behind them; and those that are not shown with them, since a
 * lone hidden cell of a row or a column could be had by taking the others from the total.
 *
 * <ul>
 *   <li>a cell with fewer people than the fewest is hidden, and so is each of a row that is hidden;
 *   <li>where a row or a column hides one cell alone, or several with fewer people together than that, its smallest shown one is hidden too,
 *       until nothing changes.
 * </ul>
 */
final class SmallCells {

    private final Map<Cell, Set<String>> people;
    private final int fewest;
    private final Set<Cell> hidden = new HashSet<>();

    private SmallCells(Map<Cell, Set<String>> people, int fewest) {
        this.people = people;
        this.fewest = fewest;
    }

    /** A place in the table. */
    record Cell(String row, String column) {}

    /** The cells that are not shown, of those behind which people stand. */
    static Set<Cell> hidden(Map<Cell, Set<String>> people, int fewest, Predicate<String> hiddenRow) {
        SmallCells table = new SmallCells(people, fewest);
        people.forEach((cell, some) -> {
            if (some.size() < fewest || hiddenRow.test(cell.row())) {
                table.hidden.add(cell);
            }
        });
        while (table.hideMore(Cell::row) || table.hideMore(Cell::column)) {
            // each turn hides a cell, and there are no more than all
        }
        return table.hidden;
    }

    /** Hides one more cell of the first line that tells too much. */
    private boolean hideMore(Function<Cell, String> line) {
        Map<String, List<Cell>> lines = people.keySet().stream().collect(Collectors.groupingBy(line));
        Optional<Cell> next = lines.values().stream()
                .filter(this::tellsTooMuch)
                .flatMap(cells -> cells.stream()
                        .filter(cell -> !hidden.contains(cell))
                        .min(Comparator.comparingInt((Cell cell) -> people(cell).size())
                                .thenComparing(Cell::row)
                                .thenComparing(Cell::column))
                        .stream())
                .findFirst();
        next.ifPresent(hidden::add);
        return next.isPresent();
    }

    private boolean tellsTooMuch(List<Cell> cells) {
        List<Cell> gone = cells.stream().filter(hidden::contains).toList();
        long behind =
                gone.stream().flatMap(cell -> people(cell).stream()).distinct().count();
        return !gone.isEmpty() && (gone.size() == 1 || behind < fewest);
    }

    private Set<String> people(Cell cell) {
        return people.getOrDefault(cell, Set.of());
    }
}
