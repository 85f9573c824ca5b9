package org.sluice.workbench.search;

import java.util.List;

/**
 * A custom field with one value. What it holds is looked up by the index of the values; that it holds nothing, and the
 * order, by the issue.
 *
 * @param ofIssue the field as an expression over the issue
 * @param ofRow the field as a column of {@code field_value x}
 */
record IndexedField(long fieldId, SearchField ofIssue, SearchField ofRow) implements SearchField {
    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operands.stream().anyMatch(Operand.Empty.class::isInstance)) {
            return ofIssue.condition(operator, operands, context);
        }
        return "i.id IN (SELECT x.issue_id FROM field_value x WHERE x.field_id = " + fieldId + " AND x.sort_order = 0"
                + " AND " + ofRow.condition(operator, operands, context) + ")";
    }

    @Override
    public String order() {
        return ofIssue.order();
    }
}
