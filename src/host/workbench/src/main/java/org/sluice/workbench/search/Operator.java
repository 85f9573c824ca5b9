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

    /** The operator that is met by the others that hold something. */
    public Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    /** Whether the two sides are put in an order, which only dates, numbers and ranked things have. */
    public boolean isRelational() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }
}
