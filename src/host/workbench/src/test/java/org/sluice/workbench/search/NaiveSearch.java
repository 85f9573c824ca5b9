package org.sluice.workbench.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.search.Told.Held;

/** Says by plain reading of JQL's rules whether an issue meets a condition; days begin in UTC. */
final class NaiveSearch {
    private static final List<String> HIGHEST_FIRST = List.of("Highest", "High", "Medium", "Low", "Lowest");

    private NaiveSearch() {}

    static boolean meets(Told issue, Clause clause, boolean opposite) {
        if (clause instanceof Clause.Not not) {
            return meets(issue, not.clause(), !opposite);
        }
        if (clause instanceof Clause.And and) {
            return opposite
                    ? and.clauses().stream().anyMatch(part -> meets(issue, part, true))
                    : and.clauses().stream().allMatch(part -> meets(issue, part, false));
        }
        if (clause instanceof Clause.Or or) {
            return opposite
                    ? or.clauses().stream().allMatch(part -> meets(issue, part, true))
                    : or.clauses().stream().anyMatch(part -> meets(issue, part, false));
        }
        if (clause instanceof Clause.Was was) {
            boolean once = issue.pasts().get(was.field()).stream().anyMatch(held -> was(held, was));
            return once != (was.negative() != opposite);
        }
        if (clause instanceof Clause.Changed changed) {
            List<Held> past = issue.pasts().get(changed.field());
            boolean once = false;
            for (int i = 1; i < past.size(); i++) {
                once |= changed(past.get(i - 1), past.get(i), changed.predicates());
            }
            return once != (changed.negative() != opposite);
        }
        Clause.Comparison comparison = (Clause.Comparison) clause;
        Operator operator = opposite ? comparison.operator().opposite() : comparison.operator();
        return compares(issue, comparison.field(), operator, comparison.operand());
    }

    private static boolean compares(Told issue, String field, Operator operator, Operand operand) {
        if (operator.isRelational()) {
            return relates(issue, field, operator, operand.toString());
        }
        if (field.equals("Beds")) {
            return issue.beds().isEmpty() == (operator == Operator.IS);
        }
        Set<String> held = issue.values().get(field);
        Set<String> named = names(operand);
        boolean any = held.stream().anyMatch(named::contains);
        // What is empty meets neither a value nor its opposite.
        return operator.isNegative() ? !held.isEmpty() && !any : any || (held.isEmpty() && named.contains(""));
    }

    private static boolean relates(Told issue, String field, Operator operator, String value) {
        return switch (field) {
            case "created" -> fits(operator, issue.created().compareTo(day(value)));
            case "Beds" ->
                issue.beds()
                        .filter(beds -> fits(operator, Double.compare(beds, Double.parseDouble(value))))
                        .isPresent();
            case "key" ->
                value.startsWith(issue.project())
                        && fits(operator, issue.number() - Integer.parseInt(value.substring(4)));
            default ->
                issue.values().get(field).stream()
                        .anyMatch(name -> fits(operator, HIGHEST_FIRST.indexOf(value) - HIGHEST_FIRST.indexOf(name)));
        };
    }

    private static boolean fits(Operator operator, int difference) {
        return switch (operator) {
            case LESS -> difference < 0;
            case LESS_OR_EQUAL -> difference <= 0;
            case GREATER -> difference > 0;
            default -> difference >= 0;
        };
    }

    private static boolean was(Held held, Clause.Was was) {
        return names(was.operand()).contains(held.value())
                && was.predicates().stream().allMatch(predicate -> switch (predicate.kind()) {
                    case AFTER -> held.to().isAfter(day(predicate.operand().toString()));
                    case BEFORE -> held.from().isBefore(day(predicate.operand().toString()));
                    case ON ->
                        held.to().isAfter(day(predicate.operand().toString()))
                                && held.from()
                                        .isBefore(dayAfter(predicate.operand().toString()));
                    case DURING ->
                        held.to().isAfter(first(predicate)) && !held.from().isAfter(second(predicate));
                    default -> names(predicate.operand()).contains(held.by());
                });
    }

    private static boolean changed(Held before, Held after, List<Predicate> predicates) {
        Instant at = after.from();
        return predicates.stream().allMatch(predicate -> switch (predicate.kind()) {
            case AFTER -> at.isAfter(day(predicate.operand().toString()));
            case BEFORE -> at.isBefore(day(predicate.operand().toString()));
            case ON ->
                !at.isBefore(day(predicate.operand().toString()))
                        && at.isBefore(dayAfter(predicate.operand().toString()));
            case DURING -> !at.isBefore(first(predicate)) && !at.isAfter(second(predicate));
            case BY -> names(predicate.operand()).contains(after.by());
            case FROM -> names(predicate.operand()).contains(before.value());
            case TO -> names(predicate.operand()).contains(after.value());
        });
    }

    private static Instant first(Predicate during) {
        return day(((Operand.Values) during.operand()).items().get(0).toString());
    }

    private static Instant second(Predicate during) {
        return day(((Operand.Values) during.operand()).items().get(1).toString());
    }

    /** The names in an operand; nothing is an empty text. */
    private static Set<String> names(Operand operand) {
        if (operand instanceof Operand.Values list) {
            return list.items().stream().flatMap(item -> names(item).stream()).collect(Collectors.toSet());
        }
        return Set.of(operand instanceof Operand.Value value ? value.text() : "");
    }

    private static Instant day(String text) {
        return LocalDate.parse(text.replace("\"", "").toUpperCase(Locale.ROOT))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static Instant dayAfter(String text) {
        return LocalDate.parse(text.replace("\"", ""))
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
