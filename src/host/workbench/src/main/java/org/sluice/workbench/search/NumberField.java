package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.sluice.workbench.texts.TypedNumber;

/** A number. */
record NumberField(String expression) implements SearchField {
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
        return context.parameters().add(TypedNumber.read(text).orElseThrow(() -> context.unknownValue(text)));
    }
}
