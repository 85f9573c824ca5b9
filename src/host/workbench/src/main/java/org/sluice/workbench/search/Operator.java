package org.sluice.workbench.search;

import java.util.Arrays;
import java.util.Optional;

/** How a clause compares; the words are JQL's. */
public enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String words;

    Operator(String words) {
        this.words = words;
    }

    public static Optional<Operator> of(String words) {
        return Arrays.stream(values())
                .filter(operator -> operator.words.equals(words))
                .findFirst();
    }

    public String words() {
        return words;
    }

    public boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    /** Whether the two sides are put in an order, which only dates, numbers and ranked things have. */
    public boolean isRelational() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }
}
