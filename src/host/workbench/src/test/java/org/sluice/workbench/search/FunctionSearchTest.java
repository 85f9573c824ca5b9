package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Collections;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;

/** Fields and functions about what hangs on issues: watchers, votes, days, comments, levels, links, roles. */
public class FunctionSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    @Before
    public void importThreeIssues() {
        Export export = new Export();
        export.issue("SUP-1").comment("1", "rita", "The lamp, again!").labels("ward");
        export.issue("SUP-2").parent("SUP-1").labels("night");
        export.issue("SUP-3").with("description", "A label_printer stands still");
        home.add(export);
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldFindWatchersAndVoters() {
        write("INSERT INTO watch (issue_id, user_key) VALUES (?, ?)", "SUP-1", admin());
        write("INSERT INTO vote (issue_id, user_key) VALUES (?, ?)", "SUP-2", admin());

        assertThat(jql.keys("watcher = currentUser()")).containsExactly("SUP-1");
        assertThat(jql.keys("watchers = 0")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("issue in watchedIssues()")).containsExactly("SUP-1");
        assertThat(jql.keys("voter = admin or votes > 5")).containsExactly("SUP-2");
        assertThat(jql.keys("issue not in votedIssues() order by votes")).containsExactly("SUP-3", "SUP-1");
        assertError("watchers is empty", "The operator 'is' is not supported by the 'watchers' field.");
    }

    @Test
    public void shouldFindWhatIsDueOnADay() {
        write("UPDATE issue SET due_date = ?2 WHERE id = ?1", "SUP-2", 1_781_481_600_000L);

        assertThat(jql.keys("due = 2026-06-15")).containsExactly("SUP-2");
        assertThat(jql.keys("due < 2026-06-16 order by due")).containsExactly("SUP-2");
        assertThat(jql.keys("duedate is empty")).containsExactly("SUP-3", "SUP-1");
        assertThat(jql.keys("due in (2026-06-14)")).isEmpty();
    }

    @Test
    public void shouldFindCommentsThatTheReaderMayRead() {
        assertThat(jql.keys("comment ~ lamp")).containsExactly("SUP-1");
        assertThat(jql.keys("text ~ \"lamp again\"")).containsExactly("SUP-1");
        assertThat(jql.keys("comment !~ lamp")).containsExactly("SUP-3", "SUP-2");

        write("UPDATE issue_comment SET group_level = ?2 WHERE issue_id = ?1", "SUP-1", "night-watch");
        assertThat(jql.keys("comment ~ lamp")).isEmpty();
        write("UPDATE issue_comment SET group_level = ?2 WHERE issue_id = ?1", "SUP-1", "jira-administrators");
        assertThat(jql.keys("comment ~ lamp")).containsExactly("SUP-1");
    }

    @Test
    public void shouldFindWordsPhrasesAndParts() {
        assertThat(jql.keys("description ~ \"stands label_printer\"")).containsExactly("SUP-3");
        assertThat(jql.keys("description ~ \"\\\"label_printer stands\\\"\"")).containsExactly("SUP-3");
        assertThat(jql.keys("description ~ \"\\\"stands label_printer\\\"\"")).isEmpty();
        assertThat(jql.keys("description ~ \"label*\"")).containsExactly("SUP-3");
        assertThat(jql.keys("description ~ \"st?ll -lamp\"")).containsExactly("SUP-3");
        assertThat(jql.keys("description ~ abel")).isEmpty();
        assertError(
                "description ~ \"*bel\"",
                "The text query '*bel' for field 'description' is not allowed to start with character '*'.");
        assertError("summary ~ \" \"", "The field 'summary' does not support searching for an empty string.");
    }

    @Test
    public void shouldStandForProjectsAndTypes() {
        assertThat(jql.keys("issuetype in standardIssueTypes()")).hasSize(3);
        assertThat(jql.keys("issuetype in subtaskIssueTypes()")).isEmpty();
        assertThat(jql.keys("project in projectsWhereUserHasPermission(\"Browse projects\")"))
                .hasSize(3);
        assertThat(jql.keys("project in projectsWhereUserHasRole(Administrators)"))
                .hasSize(3);
        assertThat(jql.keys("project in projectsLeadByUser(rita)")).isEmpty();
        assertThat(jql.keys("component in componentsLeadByUser()")).isEmpty();
        assertError(
                "project in projectsWhereUserHasRole(Nurses)",
                "Function 'projectsWhereUserHasRole' can not generate a list of projects for role 'Nurses'; the role"
                        + " does not exist.");
        assertError(
                "project in projectsLeadByUser(nobody)",
                "Function 'projectsLeadByUser' cannot find a user with the name 'nobody'.");
    }

    @Test
    public void shouldFindWhatIsLinked() {
        write(
                "INSERT INTO issue_link (id, type_id, source_id, destination_id) VALUES (1, 10000, ?1, ?2)",
                "SUP-1",
                home.issue("SUP-3").id());

        assertThat(jql.keys("issue in linkedIssues(SUP-1)")).containsExactly("SUP-3");
        assertThat(jql.keys("issue in linkedIssues(SUP-1, blocks)")).containsExactly("SUP-3");
        assertThat(jql.keys("issue in linkedIssues(SUP-3, \"is blocked by\")")).containsExactly("SUP-1");
        assertThat(jql.keys("issue in linkedIssues(SUP-3, blocks)")).isEmpty();
        assertError("issue in linkedIssues(SUP-9)", "Issue 'SUP-9' could not be found in function 'linkedIssues'.");
        assertError(
                "issue in linkedIssues(SUP-1, eats)",
                "Issue link type 'eats' could not be found in function 'linkedIssues'.");
    }

    @Test
    public void shouldRefuseCallsThatDoNotFit() {
        assertError(
                "assignee in membersOf(nurses)",
                "Function 'membersOf' can not generate a list of usernames for group 'nurses'; the group does not exist.");
        assertError("assignee = currentUser(admin)", "Function 'currentUser' expected '0' arguments but received '1'.");
        assertError(
                "issue in linkedIssues()",
                "Function 'linkedIssues' expected between '1' and '2' arguments but received '0'.");
        assertError(
                "assignee in currentUser()",
                "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.");
    }

    @Test
    public void shouldOrderByLabelsAndAskForAttachments() {
        assertThat(jql.keys("order by labels asc")).containsExactly("SUP-2", "SUP-1", "SUP-3");
        assertThat(jql.keys("attachments is empty")).hasSize(3);
        assertThat(jql.keys("level is empty and environment is empty")).hasSize(3);
    }

    @Test
    public void shouldRefuseAFunctionThatGivesMoreThanAQueryHolds() {
        JqlFunctions functions = new JqlFunctions();
        functions.addList("everyNumber", call -> Collections.nCopies(JqlFunctions.MOST_VALUES + 1, "SUP-1"));
        functions.addList("nearly", call -> Collections.nCopies(JqlFunctions.MOST_VALUES, "SUP-1"));
        IssueSearch search = new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC, functions);
        JqlParser parser = new JqlParser();

        assertThatThrownBy(() -> search.page(jql.reader(), parser.parse("key in everyNumber()"), 0, 50))
                .hasMessage("Function 'everyNumber' gives 65001 values, more than the 65000 that a query may hold.");
        assertThat(jql.keys(search.page(jql.reader(), parser.parse("key in nearly()"), 0, 50)))
                .containsExactly("SUP-1");
    }

    private void write(String sql, String key, Object value) {
        long id = home.issue(key).id();
        home.tracker().database().jdbi().useHandle(handle -> {
            if (sql.contains("?1")) {
                handle.createUpdate(sql.replace("?1", ":id").replace("?2", ":value"))
                        .bind("id", id)
                        .bind("value", value)
                        .execute();
            } else {
                handle.execute(sql, id, value);
            }
        });
    }

    private String admin() {
        return home.user("admin").key();
    }

    private void assertError(String query, String message) {
        assertThatThrownBy(() -> jql.keys(query)).as(query).hasMessage(message);
    }
}
