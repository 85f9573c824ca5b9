package org.sluice.workbench.search;

import java.util.List;

/** A field that a query may name: how a comparison with it reads in SQL over {@code issue i JOIN project p}. */
interface SearchField {
    /**
     * A condition on one field. A field that holds nothing meets neither a comparison nor its opposite, as in Jira.
     *
     * @param operands one, or those of the list for {@code IN}; never empty
     */
    String condition(Operator operator, List<Operand> operands, SearchContext context);

    /** What to order by; {@link #NOT_SORTABLE} where that makes no sense. */
    default String order() {
        return NOT_SORTABLE;
    }

    String NOT_SORTABLE = "";
}
