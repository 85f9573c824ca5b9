package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Running text: contains all the words, whatever their case. Jira's stemming and wildcards are not here. */
record TextField(String expression, String order) implements SearchField {
    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        boolean empty = operands.get(0) instanceof Operand.Empty;
        if (empty && operator != Operator.LIKE && operator != Operator.NOT_LIKE && !operator.isRelational()) {
            return "COALESCE(" + expression + ", '') " + (operator.isNegative() ? "<> ''" : "= ''");
        }
        if (operator != Operator.LIKE && operator != Operator.NOT_LIKE) {
            throw context.unsupported(operator);
        }
        String all = Arrays.stream(context.text(operands.get(0)).strip().split("\\s+"))
                .map(word -> word.replaceAll("[\"*]", "").toLowerCase(Locale.ROOT))
                .map(word -> "POSITION(" + context.parameters().add(word) + " IN LOWER(" + expression + ")) > 0")
                .collect(joining(" AND ", "(", ")"));
        return operator == Operator.LIKE ? all : "NOT " + all;
    }
}
