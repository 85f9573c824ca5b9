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
            boolean joins = clause instanceof And || clause instanceof Or || clause instanceof Not;
            return joins ? "NOT (" + clause + ")" : "NOT " + clause;
        }
    }

    /** A field against an operand. */
    record Comparison(String field, Operator operator, Operand operand) implements Clause {
        @Override
        public String toString() {
            return Words.quote(field) + " " + operator.words() + " " + operand;
        }
    }

    /**
     * A field that once held the operand, or never did.
     *
     * @param many whether the operand is a list, for {@code WAS IN}
     */
    record Was(String field, boolean negative, boolean many, Operand operand, List<Predicate> predicates)
            implements Clause {
        public Was {
            predicates = List.copyOf(predicates);
        }

        /** The operator in JQL's words. */
        public String words() {
            return "was" + (negative ? " not" : "") + (many ? " in" : "");
        }

        @Override
        public String toString() {
            return Words.quote(field) + " " + words() + " " + operand + Predicate.text(predicates);
        }
    }

    /** A field that was given another value, or was not. */
    record Changed(String field, boolean negative, List<Predicate> predicates) implements Clause {
        public Changed {
            predicates = List.copyOf(predicates);
        }

        @Override
        public String toString() {
            return Words.quote(field) + (negative ? " not" : "") + " changed" + Predicate.text(predicates);
        }
    }
}
