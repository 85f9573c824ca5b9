package org.sluice.workbench.search;

import java.util.List;

/** Something of which a query may only ask whether it is there, such as attachments. */
record PresenceField(String table) implements SearchField {
    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator != Operator.IS && operator != Operator.IS_NOT) {
            throw context.unsupported(operator);
        }
        return (operator == Operator.IS ? "NOT " : "") + "EXISTS (SELECT 1 FROM " + table
                + " x WHERE x.issue_id = i.id)";
    }
}
