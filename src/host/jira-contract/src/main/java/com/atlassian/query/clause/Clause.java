package com.atlassian.query.clause;

import java.util.List;

/** One condition of a query. */
public interface Clause {
    String getName();

    List<Clause> getClauses();

    @Override
    String toString();
}
