package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;

/** A number. */
record NumberField(String expression) implements SearchField {
    /** So many characters a number may have; reading longer ones takes its time. */
    private static final int MOST = 255;

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator == Operator.LIKE || operator == Operator.NOT_LIKE) {
            throw context.unsupported(operator);
        }
        if (operator.isRelational()) {
            return expression + " " + operator.words() + " " + parameter(operands.get(0), context);
        }
        String any = operands.stream()
                .map(operand -> operand instanceof Operand.Empty
                        ? expression + " IS NULL"
                        : expression + " = " + parameter(operand, context))
                .collect(joining(" OR ", "(", ")"));
        return operator.isNegative() ? "(" + expression + " IS NOT NULL AND NOT " + any + ")" : any;
    }

    @Override
    public String order() {
        return expression;
    }

    private static String parameter(Operand operand, SearchContext context) {
        String text = context.text(operand);
        try {
            double number = text.length() > MOST ? Double.NaN : new BigDecimal(text).doubleValue();
            if (Double.isFinite(number)) {
                return context.parameters().add(number);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for what no field can hold.
        }
        throw context.unknownValue(text);
    }
}
