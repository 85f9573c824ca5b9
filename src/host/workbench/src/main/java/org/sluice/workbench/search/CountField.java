package org.sluice.workbench.search;

import java.util.List;

/** How many rows with the id a table holds; never empty. */
record CountField(NumberField number) implements SearchField {
    static CountField of(String table) {
        return new CountField(new NumberField("(SELECT COUNT(*) FROM " + table + " x WHERE x.issue_id = i.id)"));
    }

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator == Operator.IS || operator == Operator.IS_NOT) {
            throw context.unsupported(operator);
        }
        return number.condition(operator, operands, context);
    }

    @Override
    public String order() {
        return number.order();
    }
}
