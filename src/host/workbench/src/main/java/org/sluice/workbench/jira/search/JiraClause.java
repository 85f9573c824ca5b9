package org.sluice.workbench.jira.search;

import com.atlassian.query.clause.Clause;
import java.util.List;

/** A condition of a query that is not a comparison, with Jira's names for those that join others. */
record JiraClause(org.sluice.workbench.search.Clause clause) implements TrackedClause {
    @Override
    public String getName() {
        if (clause instanceof org.sluice.workbench.search.Clause.And) {
            return "AND";
        }
        if (clause instanceof org.sluice.workbench.search.Clause.Or) {
            return "OR";
        }
        if (clause instanceof org.sluice.workbench.search.Clause.Was was) {
            return was.field();
        }
        return clause instanceof org.sluice.workbench.search.Clause.Changed changed ? changed.field() : "NOT";
    }

    @Override
    public List<Clause> getClauses() {
        if (clause instanceof org.sluice.workbench.search.Clause.And and) {
            return wrap(and.clauses());
        }
        if (clause instanceof org.sluice.workbench.search.Clause.Or or) {
            return wrap(or.clauses());
        }
        return clause instanceof org.sluice.workbench.search.Clause.Not not ? wrap(List.of(not.clause())) : List.of();
    }

    @Override
    public String toString() {
        return clause.toString();
    }

    private static List<Clause> wrap(List<org.sluice.workbench.search.Clause> clauses) {
        return clauses.stream().<Clause>map(TrackedClause::of).toList();
    }
}
