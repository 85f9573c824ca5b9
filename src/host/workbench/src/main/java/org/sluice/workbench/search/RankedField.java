package org.sluice.workbench.search;

import java.util.List;
import java.util.function.Supplier;

/** A member field whose things have an order, highest first: {@code priority > Medium} are those above it. */
record RankedField(MemberField members, Supplier<List<String>> highestFirst) implements SearchField {
    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (!operator.isRelational()) {
            return members.condition(operator, operands, context);
        }
        List<String> ranks = highestFirst.get();
        int rank =
                ranks.indexOf(members.resolver().ids(operands.get(0), context).get(0));
        List<String> ids =
                switch (operator) {
                    case GREATER -> ranks.subList(0, rank);
                    case GREATER_OR_EQUAL -> ranks.subList(0, rank + 1);
                    case LESS -> ranks.subList(rank + 1, ranks.size());
                    default -> ranks.subList(rank, ranks.size());
                };
        return members.holding().any(ids, context.parameters());
    }

    @Override
    public String order() {
        return members.order();
    }
}
