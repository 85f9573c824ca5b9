package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.Date;

/** The condition part of a query under construction. */
public interface JqlClauseBuilder {
    JqlQueryBuilder endWhere();

    Query buildQuery();

    JqlClauseBuilder defaultAnd();

    JqlClauseBuilder and();

    JqlClauseBuilder project(String... key);

    JqlClauseBuilder project(Long... id);

    JqlClauseBuilder createdAfter(Date date);

    JqlClauseBuilder createdBetween(Date date, Date date2);

    JqlClauseBuilder addClause(Clause clause);
}
