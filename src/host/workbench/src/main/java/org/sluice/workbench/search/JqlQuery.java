package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query as read: which issues, in which order. Its text is JQL that parses to the same query. */
public record JqlQuery(Optional<Clause> where, List<Sort> order) {
    public JqlQuery {
        order = List.copyOf(order);
    }

    public static JqlQuery all() {
        return new JqlQuery(Optional.empty(), List.of());
    }

    public static JqlQuery where(Clause clause) {
        return new JqlQuery(Optional.of(clause), List.of());
    }

    /** The issues that also meet the condition, in the same order. */
    public JqlQuery and(Clause more) {
        List<Clause> both = new ArrayList<>();
        where.ifPresent(both::add);
        both.add(more);
        return new JqlQuery(Optional.of(both.size() == 1 ? more : new Clause.And(both)), order);
    }

    @Override
    public String toString() {
        String condition = where.map(Clause::toString).orElse("");
        String ordering = order.stream().map(Sort::toString).collect(joining(", "));
        return order.isEmpty() ? condition : (condition + " ORDER BY " + ordering).strip();
    }
}
