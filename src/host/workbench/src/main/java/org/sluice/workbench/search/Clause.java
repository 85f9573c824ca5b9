package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A condition. Its text is JQL that parses to the same condition. */
public sealed interface Clause {
    /** All of them. */
    record And(List<Clause> clauses) implements Clause {
        public And {
            clauses = List.copyOf(clauses);
        }

        @Override
        public String toString() {
            return clauses.stream()
                    .map(clause -> clause instanceof Or ? "(" + clause + ")" : clause.toString())
                    .collect(joining(" AND "));
        }
    }

    /** Any of them. */
    record Or(List<Clause> clauses) implements Clause {
        public Or {
            clauses = List.copyOf(clauses);
        }

        @Override
        public String toString() {
            return clauses.stream().map(Clause::toString).collect(joining(" OR "));
        }
    }

    /** The opposite. */
    record Not(Clause clause) implements Clause {
        @Override
        public String toString() {
            return clause instanceof Comparison ? "NOT " + clause : "NOT (" + clause + ")";
        }
    }

    /** A field against an operand. */
    record Comparison(String field, Operator operator, Operand operand) implements Clause {
        @Override
        public String toString() {
            return Words.quote(field) + " " + operator.words() + " " + operand;
        }
    }
}
