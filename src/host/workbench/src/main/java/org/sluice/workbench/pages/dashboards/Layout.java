package org.sluice.workbench.pages.dashboards;

import java.util.List;

/**
 * The ways to part a dashboard into columns, by Jira's letters.
 *
 * @param letters one for each column; {@code B} is the wider of two
 * @param columns for each column whether it is the wide one
 */
public record Layout(String letters, List<Boolean> columns) {
    private static final List<Layout> ALL = List.of(
            new Layout("A", List.of(false)),
            new Layout("AA", List.of(false, false)),
            new Layout("AB", List.of(false, true)),
            new Layout("BA", List.of(true, false)),
            new Layout("AAA", List.of(false, false, false)));

    public static List<Layout> all() {
        return ALL;
    }

    public static boolean exists(String letters) {
        return ALL.stream().anyMatch(layout -> layout.letters().equals(letters));
    }
}
