package org.sluice.workbench.search;

import java.util.List;

/** Running text of one field: contains the words of a {@link TextQuery}, or is empty. */
record TextField(String expression, String order) implements SearchField {
    /** A text that issues may be sorted by. */
    TextField(String expression) {
        this(expression, expression);
    }

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        boolean words = operator == Operator.LIKE || operator == Operator.NOT_LIKE;
        if (!words && !operator.isRelational() && operands.get(0) instanceof Operand.Empty) {
            return "COALESCE(" + expression + ", '') " + (operator.isNegative() ? "<> ''" : "= ''");
        }
        if (!words) {
            throw context.unsupported(operator);
        }
        String found = TextQuery.of(context.text(operands.get(0)), context).in(expression, context.parameters());
        return operator == Operator.LIKE ? found : "(COALESCE(" + expression + ", '') <> '' AND NOT " + found + ")";
    }
}
