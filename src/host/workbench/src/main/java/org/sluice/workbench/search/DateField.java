package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;

/**
 * A moment or a day in a column.
 *
 * @param column where it is kept
 * @param reading how an operand becomes what the column holds
 */
record DateField(String column, Reading reading) implements SearchField {
    /** A moment in a column. */
    static DateField moment(String column) {
        return new DateField(column, Moments::of);
    }

    /** A day in a column, as its midnight in UTC whatever the zone of the search. */
    static DateField day(String column) {
        return new DateField(column, Moments::midnightInUtc);
    }

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator == Operator.LIKE || operator == Operator.NOT_LIKE) {
            throw context.unsupported(operator);
        }
        if (operator.isRelational()) {
            return column + " " + operator.words() + " " + parameter(operands.get(0), context);
        }
        String any = operands.stream()
                .map(operand -> operand instanceof Operand.Empty
                        ? column + " IS NULL"
                        : column + " = " + parameter(operand, context))
                .collect(joining(" OR ", "(", ")"));
        return operator.isNegative() ? "(" + column + " IS NOT NULL AND NOT " + any + ")" : any;
    }

    @Override
    public String order() {
        return column;
    }

    private String parameter(Operand operand, SearchContext context) {
        return context.parameters().add(reading.of(context.moments(), operand, context));
    }

    /** From what was typed to what is compared. */
    @FunctionalInterface
    interface Reading {
        Instant of(Moments moments, Operand operand, SearchContext context);
    }
}
