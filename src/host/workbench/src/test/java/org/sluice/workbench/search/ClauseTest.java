package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Conditions made without a parser, and the JQL that they write. */
public class ClauseTest {
    private final Clause open = equal("status", "Open");
    private final Clause mine =
            new Clause.Comparison("assignee", Operator.EQUALS, new Operand.Function("currentUser", List.of()));

    @Test
    public void shouldPutAnOrWithinAnAndIntoParentheses() {
        Clause clause = new Clause.And(List.of(new Clause.Or(List.of(open, mine)), equal("project", "SUP")));

        assertThat(clause).hasToString("(status = Open OR assignee = currentUser()) AND project = SUP");
        assertThat(new JqlParser().parse(clause.toString())).isEqualTo(JqlQuery.where(clause));
    }

    @Test
    public void shouldPutOnlySeveralConditionsBehindANotIntoParentheses() {
        assertThat(new Clause.Not(open)).hasToString("NOT status = Open");
        assertThat(new Clause.Not(new Clause.Or(List.of(open, mine))))
                .hasToString("NOT (status = Open OR assignee = currentUser())");
        assertThat(new Clause.Not(new Clause.Not(open))).hasToString("NOT (NOT status = Open)");
    }

    @Test
    public void shouldQuoteAFieldOfSeveralWords() {
        assertThat(equal("Support team", "First line")).hasToString("\"Support team\" = \"First line\"");
    }

    @Test
    public void shouldWriteListsAndArguments() {
        Operand list = new Operand.Values(List.of(
                new Operand.Value("and"),
                new Operand.Empty(),
                new Operand.Function("membersOf", List.of("ward 4", "night"))));

        assertThat(new Clause.Comparison("assignee", Operator.NOT_IN, list))
                .hasToString("assignee not in (\"and\", EMPTY, membersOf(\"ward 4\", night))");
    }

    @Test
    public void shouldBeTheMoreConditionAloneWhereAllWereAskedFor() {
        assertThat(JqlQuery.all().and(open)).isEqualTo(JqlQuery.where(open));
        assertThat(JqlQuery.all()).hasToString("");
    }

    @Test
    public void shouldWriteAnOrderWithoutACondition() {
        JqlQuery query = new JqlParser().parse("order by \"Support team\" desc, key asc");

        assertThat(query).hasToString("ORDER BY \"Support team\" DESC, key ASC");
        assertThat(query.and(open)).hasToString("status = Open ORDER BY \"Support team\" DESC, key ASC");
    }

    private static Clause equal(String field, String value) {
        return new Clause.Comparison(field, Operator.EQUALS, new Operand.Value(value));
    }
}
