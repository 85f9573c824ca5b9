package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import org.sluice.contract.CurrentHost;

/** Puts a query together without concatenating text. */
public class JqlQueryBuilder {
    private final JqlClauseBuilder where;

    private JqlQueryBuilder(Query existing) {
        this.where = CurrentHost.get().clauses(this, existing);
    }

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder(null);
    }

    public static JqlQueryBuilder newBuilder(Query existing) {
        return new JqlQueryBuilder(existing);
    }

    public JqlClauseBuilder where() {
        return where;
    }

    public Query buildQuery() {
        return where.buildQuery();
    }
}
