package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.person;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.testing.JqlSearch;

/** What a field once was, when, and by whom it changed. */
public class PastSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    /** SUP-1: open, on 1 April waiting, on 5 April solved. SUP-2: waiting since 10 April. SUP-3: open all the time. */
    @Before
    public void importThreeHistories() {
        Export export = new Export();
        export.issue("SUP-1")
                .status("5", "Solved", "done")
                .changed("1", "2026-04-01T08:00:00.000+0000", "anton", status("1", "Open", "4", "Waiting"))
                .changed("2", "2026-04-05T08:00:00.000+0000", "dorte", status("4", "Waiting", "5", "Solved"));
        export.issue("SUP-2")
                .with("assignee", person("anton"))
                .status("4", "Waiting", "indeterminate")
                .changed("3", "2026-04-10T08:00:00.000+0000", "dorte", status("1", "Open", "4", "Waiting"))
                .changed(
                        "4",
                        "2026-04-11T08:00:00.000+0000",
                        "dorte",
                        ItemExport.of("assignee", null, null, "anton", "Person anton"));
        export.issue("SUP-3");
        home.add(export);
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldFindWhatItIsAndWhatItOnceWas() {
        assertThat(jql.keys("status was Waiting")).containsExactly("SUP-2", "SUP-1");
        assertThat(jql.keys("status was Open")).containsExactly("SUP-3", "SUP-2", "SUP-1");
        assertThat(jql.keys("status was in (Solved, EMPTY)")).containsExactly("SUP-1");
        assertThat(jql.keys("assignee was EMPTY")).containsExactly("SUP-3", "SUP-2", "SUP-1");
        assertThat(jql.keys("assignee was currentUser()")).isEmpty();
    }

    @Test
    public void shouldFindWhatItNeverWas() {
        assertThat(jql.keys("status was not Waiting")).containsExactly("SUP-3");
        assertThat(jql.keys("not status was Waiting")).containsExactly("SUP-3");
        assertThat(jql.keys("status was not in (Waiting, Solved)")).containsExactly("SUP-3");
        assertThat(jql.keys("assignee was not anton")).containsExactly("SUP-3", "SUP-1");
    }

    @Test
    public void shouldAskWhenAValueWasHeld() {
        assertThat(jql.keys("status was Waiting before 2026-04-05")).containsExactly("SUP-1");
        assertThat(jql.keys("status was Waiting after 2026-04-06")).containsExactly("SUP-2");
        assertThat(jql.keys("status was Open on 2026-04-01")).containsExactly("SUP-3", "SUP-2", "SUP-1");
        assertThat(jql.keys("status was Open on 2026-04-02")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("status was Waiting during (2026-04-06, 2026-04-10)"))
                .isEmpty();
        assertThat(jql.keys("status was Waiting during (\"2026-04-02\", \"2026-04-03\")"))
                .containsExactly("SUP-1");
        assertThat(jql.keys("status was Waiting after 2026-04-02 before 2026-04-03"))
                .containsExactly("SUP-1");
    }

    @Test
    public void shouldAskWhoGaveAValue() {
        assertThat(jql.keys("status was Waiting by anton")).containsExactly("SUP-1");
        assertThat(jql.keys("status was Open by rita")).hasSize(3);
        assertThat(jql.keys("status was Waiting by (anton, dorte) after 2026-04-07"))
                .containsExactly("SUP-2");
    }

    @Test
    public void shouldFindChanges() {
        assertThat(jql.keys("status changed")).containsExactly("SUP-2", "SUP-1");
        assertThat(jql.keys("status not changed")).containsExactly("SUP-3");
        assertThat(jql.keys("status changed from Open to Waiting by dorte")).containsExactly("SUP-2");
        assertThat(jql.keys("status changed to Solved on 2026-04-05")).containsExactly("SUP-1");
        assertThat(jql.keys("status changed from (Waiting, Open) before 2026-04-05"))
                .containsExactly("SUP-1");
        assertThat(jql.keys("status changed during (2026-04-06, now())")).containsExactly("SUP-2");
        assertThat(jql.keys("not status changed after 2026-04-06")).containsExactly("SUP-3", "SUP-1");
        assertThat(jql.keys("assignee changed from EMPTY")).containsExactly("SUP-2");
    }

    @Test
    public void shouldRefuseWhatHistoryDoesNotKnow() {
        assertError("summary changed", "History searches do not support the 'summary' field.");
        assertError("labels was x", "History searches do not support the 'labels' field.");
        assertError("status was Gone", "The value 'Gone' does not exist for the field 'status'.");
        assertError("status changed by nobody", "The value 'nobody' does not exist for the field 'status'.");
        assertError("status was (Open)", "Operator 'was' does not support the list value '(Open)' for field 'status'.");
        assertError(
                "status changed during now()",
                "The predicate 'during' takes two dates in parentheses but got 'now()' for field 'status'.");
    }

    @Test
    public void shouldKnowTheLastHundredChangesOnly() {
        Export export = new Export();
        var issue = export.issue("LAB-1")
                .id("20000")
                .with("project", Export.named("10009", "Lab").put("key", "LAB"));
        issue.changed("500", "2026-04-01T08:00:00.000+0000", "rita", status("1", "Open", "5", "Solved"));
        for (int i = 0; i < PastSql.CHANGES_KNOWN; i++) {
            issue.changed(
                    Integer.toString(501 + i),
                    "2026-05-01T08:00:00.000+0000",
                    "rita",
                    ItemExport.of("summary", null, "a", null, "b"));
        }
        home.add(export);

        assertThat(jql.keys("project = LAB and status changed")).isEmpty();
    }

    private static ItemExport status(String from, String fromText, String to, String toText) {
        return ItemExport.of("status", from, fromText, to, toText);
    }

    private void assertError(String query, String message) {
        assertThatThrownBy(() -> jql.keys(query))
                .as(query)
                .isInstanceOf(JqlException.class)
                .hasMessage(message);
    }
}
