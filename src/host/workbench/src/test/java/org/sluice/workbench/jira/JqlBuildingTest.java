package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.jira.search.JiraQuery;
import org.sluice.workbench.search.JqlQuery;
import org.sluice.workbench.search.Operand;
import org.sluice.workbench.search.Operator;
import org.sluice.workbench.search.Sort;
import org.sluice.workbench.testing.ImportedTracker;

/** Queries that code puts together mean what the builder's steps say. */
public class JqlBuildingTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void setHost() {
        JiraOver.of(home);
    }

    @Test
    public void shouldJoinAProjectAndATimeToAQueryThatSaysOr() {
        Query existing = parsed(new org.sluice.workbench.search.Clause.Or(
                List.of(equal("priority", "Highest"), equal("priority", "High"))));

        Query built = JqlQueryBuilder.newBuilder(existing)
                .where()
                .defaultAnd()
                .project(10_000L)
                .createdBetween(date("2026-03-02T08:15:59Z"), date("2026-03-09T00:00:00Z"))
                .buildQuery();

        assertThat(built)
                .hasToString("(priority = Highest OR priority = High) AND project = 10000"
                        + " AND created >= \"2026-03-02 08:15\" AND created <= \"2026-03-09 00:00\"");
        assertThat(built.getQueryString()).isNull();
    }

    @Test
    public void shouldKeepTheOrderOfTheQueryItStartsWith() {
        Query existing = new JiraQuery(
                new JqlQuery(java.util.Optional.of(equal("status", "Open")), List.of(new Sort("created", true))), null);

        Query built = JqlQueryBuilder.newBuilder(existing)
                .where()
                .and()
                .project("SUP", "OPS")
                .buildQuery();

        assertThat(built).hasToString("status = Open AND project in (SUP, OPS) ORDER BY created DESC");
    }

    @Test
    public void shouldTakeTheConditionOfAnotherQuery() {
        Clause condition = parsed(equal("status", "it's \"open\"")).getWhereClause();

        Query built = JqlQueryBuilder.newBuilder()
                .where()
                .project(1L)
                .and()
                .addClause(condition)
                .endWhere()
                .buildQuery();

        assertThat(built).hasToString("project = 1 AND status = \"it's \\\"open\\\"\"");
        assertThat(condition.getName()).isEqualTo("status");
        assertThat(built.getWhereClause().getName()).isEqualTo("AND");
        assertThat(built.getWhereClause().getClauses()).hasSize(2);
    }

    @Test
    public void shouldRefuseTwoConditionsThatNothingJoins() {
        assertThatThrownBy(() ->
                        JqlQueryBuilder.newBuilder().where().project(1L).createdAfter(date("2026-03-02T08:00:00Z")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void shouldRefuseAnAndWithNothingBeforeOrAfterIt() {
        assertThatThrownBy(() -> JqlQueryBuilder.newBuilder().where().and()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        JqlQueryBuilder.newBuilder().where().project(1L).and().buildQuery())
                .isInstanceOf(IllegalStateException.class);
    }

    private static Query parsed(org.sluice.workbench.search.Clause clause) {
        return new JiraQuery(JqlQuery.where(clause), clause.toString());
    }

    private static org.sluice.workbench.search.Clause equal(String field, String value) {
        return new org.sluice.workbench.search.Clause.Comparison(field, Operator.EQUALS, new Operand.Value(value));
    }

    @SuppressWarnings("JavaUtilDate") // The builder speaks in dates.
    private static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
