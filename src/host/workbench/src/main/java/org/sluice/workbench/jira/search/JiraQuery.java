package org.sluice.workbench.jira.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import org.sluice.workbench.search.JqlQuery;

/**
 * A parsed query.
 *
 * @param query what it means
 * @param getQueryString the text it was read from; null for one that was built
 */
public record JiraQuery(JqlQuery query, String getQueryString) implements Query {
    /** The query behind; a query from elsewhere is a mistake of the caller. */
    static JqlQuery parsed(Query query) {
        return ((JiraQuery) query).query;
    }

    @Override
    public Clause getWhereClause() {
        return query.where().<Clause>map(TrackedClause::of).orElse(null);
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
