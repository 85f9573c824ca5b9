package org.sluice.workbench.jira.search;

import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.search.Clause;
import org.sluice.workbench.search.JqlQuery;
import org.sluice.workbench.search.Operand;
import org.sluice.workbench.search.Operator;
import org.sluice.workbench.search.Sort;

/** Joins conditions with AND. As in Jira, a second one needs {@link #and} before it or {@link #defaultAnd} for all. */
public final class JiraClauseBuilder implements JqlClauseBuilder {
    private final JqlQueryBuilder parent;
    private final JqlDates dates;
    private final List<Sort> order;
    private final List<Clause> clauses = new ArrayList<>();
    private boolean joinsAll;
    private boolean joinsNext;

    /** A builder that starts with the conditions of the existing query, if there is one, and keeps its order. */
    public JiraClauseBuilder(JqlQueryBuilder parent, Query existing, ZoneId zone) {
        this.parent = parent;
        this.dates = new JqlDates(zone);
        JqlQuery start = existing == null ? JqlQuery.all() : JiraQuery.parsed(existing);
        this.order = start.order();
        start.where().ifPresent(clauses::add);
    }

    @Override
    public JqlQueryBuilder endWhere() {
        return parent;
    }

    @Override
    public Query buildQuery() {
        if (joinsNext) {
            throw new IllegalStateException("A condition has to follow and()");
        }
        return new JiraQuery(new JqlQuery(joined(), order), null);
    }

    @Override
    public JqlClauseBuilder defaultAnd() {
        joinsAll = true;
        return this;
    }

    @Override
    public JqlClauseBuilder and() {
        if (clauses.isEmpty()) {
            throw new IllegalStateException("A condition has to precede and()");
        }
        joinsNext = true;
        return this;
    }

    @Override
    public JqlClauseBuilder addClause(com.atlassian.query.clause.Clause clause) {
        return add(TrackedClause.tracked(clause));
    }

    @Override
    public JqlClauseBuilder project(Long... ids) {
        return add(oneOf("project", Arrays.stream(ids).map(String::valueOf).toList()));
    }

    @Override
    public JqlClauseBuilder project(String... keys) {
        return add(oneOf("project", Arrays.asList(keys)));
    }

    @Override
    public JqlClauseBuilder createdAfter(Date date) {
        return add(created(Operator.GREATER_OR_EQUAL, date));
    }

    @Override
    public JqlClauseBuilder createdBetween(Date first, Date last) {
        return add(new Clause.And(
                List.of(created(Operator.GREATER_OR_EQUAL, first), created(Operator.LESS_OR_EQUAL, last))));
    }

    private JqlClauseBuilder add(Clause clause) {
        if (!clauses.isEmpty() && !joinsAll && !joinsNext) {
            throw new IllegalStateException("Neither and() nor defaultAnd() says how to join " + clause);
        }
        joinsNext = false;
        clauses.add(clause);
        return this;
    }

    private Optional<Clause> joined() {
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses));
    }

    private Clause created(Operator operator, Date date) {
        return new Clause.Comparison("created", operator, new Operand.Value(dates.text(date)));
    }

    private static Clause oneOf(String field, List<String> values) {
        if (values.size() == 1) {
            return new Clause.Comparison(field, Operator.EQUALS, new Operand.Value(values.get(0)));
        }
        return new Clause.Comparison(
                field,
                Operator.IN,
                new Operand.Values(
                        values.stream().<Operand>map(Operand.Value::new).toList()));
    }
}
