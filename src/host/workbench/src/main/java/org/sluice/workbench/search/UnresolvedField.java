package org.sluice.workbench.search;

import java.util.List;

/** The resolution, where the word Unresolved means that there is none. */
record UnresolvedField(MemberField members) implements SearchField {
    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        List<Operand> meant = operands.stream()
                .map(operand ->
                        operand instanceof Operand.Value value && value.text().equalsIgnoreCase("unresolved")
                                ? new Operand.Empty()
                                : operand)
                .toList();
        return members.condition(operator, meant, context);
    }

    @Override
    public String order() {
        return members.order();
    }
}
