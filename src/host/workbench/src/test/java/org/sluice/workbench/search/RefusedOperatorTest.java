package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;
import org.sluice.workbench.tracker.fields.FieldType;

/** Which comparisons a field refuses, and with what words. */
public class RefusedOperatorTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importAnIssue() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
    }

    @Test
    public void shouldPutNothingInAnOrderThatHasNone() {
        for (String field : List.of("project", "assignee", "component", "labels", "resolution", "type", "parent")) {
            for (String operator : List.of("<", "<=", ">", ">=")) {
                assertUnsupported(field, operator);
            }
        }
    }

    @Test
    public void shouldLookForWordsOnlyInText() {
        for (String field : List.of("project", "status", "created", "resolved", "key", "labels", "priority")) {
            assertUnsupported(field, "~");
            assertUnsupported(field, "!~");
        }
    }

    @Test
    public void shouldNotCompareTextAsAWhole() {
        for (String operator : List.of("=", "!=", "<", ">=")) {
            assertUnsupported("summary", operator);
        }
        assertError("text in (a, b)", "The operator 'in' is not supported by the 'text' field.");
    }

    @Test
    public void shouldNotAskWhetherAKeyIsEmpty() {
        assertError("key is empty", "The operator 'is' is not supported by the 'key' field.");
        assertError("key is not empty", "The operator 'is not' is not supported by the 'key' field.");
        assertError("key = EMPTY", "The value 'EMPTY' does not exist for the field 'key'.");
    }

    @Test
    public void shouldTakeAListOnlyWhereAListBelongs() {
        assertError("status = (Open)", "Operator '=' does not support the list value '(Open)' for field 'status'.");
        assertError("created > (now())", "Operator '>' does not support the list value '(now())' for field 'created'.");
        assertError("status is (EMPTY)", "Operator 'is' does not support the list value '(EMPTY)' for field 'status'.");
    }

    @Test
    public void shouldNotRankPrioritiesAgainstNothing() {
        assertError("priority > EMPTY", "The value 'EMPTY' does not exist for the field 'priority'.");
        assertError("priority < Gigantic", "The value 'Gigantic' does not exist for the field 'priority'.");
    }

    @Test
    public void shouldNameTheOneUnknownOfAList() {
        assertError("status in (Open, Gone)", "The value 'Gone' does not exist for the field 'status'.");
        assertError("assignee in (rita, nobody)", "The value 'nobody' does not exist for the field 'assignee'.");
        assertError(
                "component is not empty and component = Roof",
                "The value 'Roof' does not exist for the field 'component'.");
    }

    @Test
    public void shouldRefuseAFunctionWhereNoneBelongs() {
        assertError("status = currentUser()", "Unable to find JQL function 'currentUser()'.");
        assertError("labels = now()", "Unable to find JQL function 'now()'.");
        assertError("created > currentUser()", "Unable to find JQL function 'currentUser()'.");
        assertError("assignee = now(-1d)", "Unable to find JQL function 'now(-1d)'.");
    }

    @Test
    public void shouldNotTakeJavasNumbersForNumbers() {
        home.tracker().fields().add("Beds", "", FieldType.NUMBER);

        for (String text : List.of("5d", "NaN", "Infinity", "0x1p3", "\"\"")) {
            assertThatThrownBy(() -> JqlSearch.of(home).keys("Beds = " + text))
                    .as(text)
                    .isInstanceOf(JqlException.class)
                    .hasMessage("The value '" + text.replace("\"", "") + "' does not exist for the field 'Beds'.");
        }
    }

    @Test
    public void shouldRefuseWordsInANumber() {
        home.tracker().fields().add("Beds", "", FieldType.NUMBER);

        assertUnsupported("Beds", "~");
        assertUnsupported("Beds", "!~");
    }

    @Test
    public void shouldNotKnowACustomFieldThatIsNotHere() {
        assertError("cf[10999] = 1", "Field 'cf[10999]' does not exist or you do not have permission to view it.");
        assertError(
                "customfield_1 is empty",
                "Field 'customfield_1' does not exist or you do not have permission to view it.");
    }

    private void assertUnsupported(String field, String operator) {
        assertError(
                field + " " + operator + " x",
                "The operator '" + operator + "' is not supported by the '" + field + "' field.");
    }

    private void assertError(String jql, String message) {
        assertThatThrownBy(() -> JqlSearch.of(home).keys(jql))
                .as(jql)
                .isInstanceOf(JqlException.class)
                .hasMessage(message);
    }
}
