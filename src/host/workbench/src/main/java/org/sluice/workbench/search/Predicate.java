package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** When, by whom, from what and to what a field changed, for {@code WAS} and {@code CHANGED}. */
public record Predicate(Kind kind, Operand operand) {
    /** What a predicate speaks of; the names are JQL's words. */
    public enum Kind {
        AFTER,
        BEFORE,
        ON,
        DURING,
        BY,
        FROM,
        TO;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static String text(List<Predicate> predicates) {
        return predicates.stream().map(predicate -> " " + predicate).collect(joining());
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + operand;
    }
}
