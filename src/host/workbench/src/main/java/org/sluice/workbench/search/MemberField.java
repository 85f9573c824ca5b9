package org.sluice.workbench.search;

import java.util.ArrayList;
import java.util.List;

/** A field that holds one or several of a known set of things: equal or not, in or not, empty or not. */
record MemberField(Holding holding, Resolver resolver, String order) implements SearchField {
    /** Turns an operand into ids; the context's exceptions say what is unknown. */
    @FunctionalInterface
    interface Resolver {
        List<String> ids(Operand operand, SearchContext context);
    }

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator.isRelational() || operator == Operator.LIKE || operator == Operator.NOT_LIKE) {
            throw context.unsupported(operator);
        }
        List<String> ids = new ArrayList<>();
        boolean empty = false;
        for (Operand operand : operands) {
            empty |= operand instanceof Operand.Empty;
            if (!(operand instanceof Operand.Empty)) {
                ids.addAll(resolver.ids(operand, context));
            }
        }
        boolean values = !empty || !ids.isEmpty();
        return operator.isNegative() ? negative(ids, values, context) : positive(ids, values, empty, context);
    }

    private String positive(List<String> ids, boolean values, boolean empty, SearchContext context) {
        String any = values ? holding.any(ids, context.parameters()) : "";
        String none = empty ? holding.none() : "";
        return "(" + any + (values && empty ? " OR " : "") + none + ")";
    }

    private String negative(List<String> ids, boolean values, SearchContext context) {
        return "(" + holding.some() + (values ? " AND NOT " + holding.any(ids, context.parameters()) : "") + ")";
    }
}
