package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A day in a column, as its midnight in UTC whatever the zone of the search. */
record DayField(String column) implements SearchField {
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

    private static String parameter(Operand operand, SearchContext context) {
        return context.parameters().add(context.moments().midnightInUtc(operand, context));
    }
}
