package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

/** Reading JQL: what binds closer, what is written back, which place a fault has. */
public class JqlParserTest {
    private final JqlParser parser = new JqlParser();

    @Test
    public void shouldBindAndCloserThanOr() {
        assertThat(parser.parse("a = 1 or b = 2 and not c = 3"))
                .hasToString("a = 1 OR b = 2 AND NOT c = 3")
                .isEqualTo(parser.parse("a = 1 || (b = 2 && (! c = 3))"));
    }

    @Test
    public void shouldReadBackWhatItWrites() {
        List<String> queries = List.of(
                "project = SUP AND (status = \"In Progress\" OR assignee IS EMPTY) ORDER BY created DESC, key ASC",
                "priority IN (Highest, \"the \\\"worst\\\"\") AND created >= -4w",
                "NOT (a = 1 AND b != 2) AND cf[10100] NOT IN (x, EMPTY)",
                "summary ~ 'it''s' AND reporter = currentUser()",
                "text !~ \"a\\nb\\\\c\" AND due < startOfDay(\"-1d\")",
                "status was not in (Open, EMPTY) by anton before -1d AND NOT status was Open on now()",
                "NOT status not changed from Open to (Done, \"On hold\") during (2026-01-01, now()) after -1w");

        for (String query : queries) {
            JqlQuery first = read(query);
            assertThat(parser.parse(first.toString())).as(query).isEqualTo(first);
        }
    }

    @Test
    public void shouldKnowThatDatesComeNewestFirstUnlessTold() {
        assertThat(parser.parse("order by created, summary, priority asc").order())
                .containsExactly(new Sort("created", true), new Sort("summary", false), new Sort("priority", false));
    }

    @Test
    public void shouldTakeNothingForAll() {
        assertThat(parser.parse("  ")).isEqualTo(JqlQuery.all());
    }

    @Test
    public void shouldAddAConditionBesideWhatIsThere() {
        JqlQuery query = parser.parse("a = 1 OR b = 2 ORDER BY key");

        JqlQuery both = query.and(new Clause.Comparison("project", Operator.EQUALS, new Operand.Value("10000")));

        assertThat(both).hasToString("(a = 1 OR b = 2) AND project = 10000 ORDER BY key DESC");
    }

    @Test
    public void shouldNameThePlaceOfACharacterThatNoTextHolds() {
        assertError(
                "project = SUP\nAND summary ~ \"a\0b\"",
                "Error in the JQL Query: A character stands there that cannot be written in a query."
                        + " (line 2, character 17)");
        assertThatThrownBy(() -> parser.parse("summary ~ \"a\\u0000b\""))
                .isInstanceOf(JqlException.class)
                .hasMessageContaining("\\u0000");
    }

    @Test
    public void shouldRefuseAQueryThatIsNestedTooDeeplyWhereItBecomesSo() {
        String deep = "Error in the JQL Query: The query is nested more than 200 levels deep. (line 1, character %d)";

        assertError("(".repeat(5000) + "a = 1" + ")".repeat(5000), deep.formatted(201));
        assertError("a in " + "(".repeat(5000) + "1" + ")".repeat(5000), deep.formatted(206));
        assertError("not ".repeat(5000) + "a = 1", deep.formatted(801));
        assertError("not(".repeat(5000) + "a = 1" + ")".repeat(5000), deep.formatted(401));
    }

    @Test
    public void shouldCountLevelsAndNotHowManyConditionsThereAre() {
        String deepest = "(".repeat(98) + "not ".repeat(100) + "(a not in (1))" + ")".repeat(98);

        assertThat(parser.parse(deepest + " or not b = 2".repeat(1000) + " or (c = 3)".repeat(1000))
                        .where())
                .isPresent();
    }

    @Test
    public void shouldNameThePlaceOfAMissingOperator() {
        assertError(
                "project SUP",
                "Error in the JQL Query: Expecting operator but got 'SUP'. The valid operators are '=', '!=', '<', '>',"
                        + " '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)");
    }

    @Test
    public void shouldNameThePlaceOfAMissingValue() {
        assertError(
                "project =",
                "Error in the JQL Query: Expecting either a value, list or function before the end of the query."
                        + " (line 1, character 10)");
    }

    @Test
    public void shouldNameThePlaceOnTheLine() {
        assertError(
                "project = SUP\n  status = Open",
                "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'status'. (line 2, character 3)");
    }

    @Test
    public void shouldNameReservedCharactersAndWords() {
        assertError(
                "reporter = a@b",
                "Error in the JQL Query: The character '@' is a reserved JQL character. You must enclose it in a string"
                        + " or use the escape '\\u0040' instead. (line 1, character 13)");
        assertError(
                "status = and",
                "Error in the JQL Query: 'and' is a reserved JQL word. You must surround it in quotation marks to use"
                        + " it in a query. (line 1, character 10)");
    }

    @Test
    public void shouldKeepTheWordsThatJiraKeeps() {
        assertError(
                "assignee = user",
                "Error in the JQL Query: 'user' is a reserved JQL word. You must surround it in quotation marks to use"
                        + " it in a query. (line 1, character 12)");
        assertThat(parser.parse("users = \"user\" and \"date\" = 1")).hasToString("users = \"user\" AND \"date\" = 1");
    }

    @Test
    public void shouldNameThePlaceInAQuestionAboutThePast() {
        assertError(
                "status was",
                "Error in the JQL Query: Expecting either a value, list or function before the end of the query."
                        + " (line 1, character 11)");
        assertError(
                "status was Open from Done",
                "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'from'. (line 1, character 17)");
        assertError(
                "status changed = Done",
                "Error in the JQL Query: Expecting either 'OR' or 'AND' but got '='. (line 1, character 16)");
        assertError(
                "status changed after",
                "Error in the JQL Query: Expecting either a value, list or function before the end of the query."
                        + " (line 1, character 21)");
    }

    @Test
    public void shouldNameAStringThatDoesNotEnd() {
        assertError(
                "status = \"In Progress",
                "Error in the JQL Query: The quoted string 'In Progress' has not been completed. (line 1, character 10)");
    }

    private JqlQuery read(String query) {
        return parser.parse(query.replace("'it''s'", "\"it's\""));
    }

    private void assertError(String jql, String message) {
        assertThatThrownBy(() -> parser.parse(jql))
                .isInstanceOf(JqlException.class)
                .hasMessage(message);
    }
}
