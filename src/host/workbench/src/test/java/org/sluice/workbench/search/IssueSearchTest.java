package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** What each comparison of JQL finds. */
public class IssueSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importFourIssues() {
        Export export = new Export().name("customfield_10100", "Support team");
        export.issue("SUP-1")
                .with("assignee", person("anton"))
                .with("priority", named("1", "Highest"))
                .with("created", "2026-06-01T08:00:00.000+0000")
                .with("customfield_10100", option("1", "First line"))
                .withList("components", named("10200", "X-ray viewer"));
        export.issue("SUP-2")
                .with("priority", named("4", "Low"))
                .with("created", "2026-06-14T12:00:00.000+0000")
                .status("5", "Solved", "done")
                .with("resolution", named("10000", "Done"))
                .with("resolutiondate", "2026-06-15T09:00:00.000+0000")
                .labels("night");
        export.issue("SUP-3")
                .with("assignee", person("dorte"))
                .with("priority", named("3", "Medium"))
                .withList("components", named("10200", "X-ray viewer"), named("10201", "Label printing"));
        export.issue("OPS-1")
                .id("30000")
                .with("project", named("10001", "Operations").put("key", "OPS"))
                .with("summary", "Printer on ward 3");
        home.add(export);
    }

    @Test
    public void shouldFindAllNewestKeyFirst() {
        assertThat(found("")).containsExactly("SUP-3", "SUP-2", "SUP-1", "OPS-1");
    }

    @Test
    public void shouldCompareMembers() {
        assertThat(found("project = OPS")).containsExactly("OPS-1");
        assertThat(found("project = \"Operations\"")).containsExactly("OPS-1");
        assertThat(found("status = solved")).containsExactly("SUP-2");
        assertThat(found("status in (Solved, Open) and project != OPS")).hasSize(3);
        assertThat(found("statusCategory = Done")).containsExactly("SUP-2");
        assertThat(found("component = \"Label printing\"")).containsExactly("SUP-3");
        assertThat(found("labels = night")).containsExactly("SUP-2");
        assertThat(found("\"Support team\" = \"First line\"")).containsExactly("SUP-1");
        assertThat(found("cf[10100] is empty and project = SUP")).containsExactly("SUP-3", "SUP-2");
    }

    @Test
    public void shouldNotCountEmptyFieldsAsDifferent() {
        assertThat(found("assignee != anton")).containsExactly("SUP-3");
        assertThat(found("not assignee = anton")).containsExactly("SUP-3");
        assertThat(found("component != \"Label printing\"")).containsExactly("SUP-1");
        assertThat(found("assignee in (EMPTY, anton)")).containsExactly("SUP-2", "SUP-1", "OPS-1");
        assertThat(found("assignee not in (EMPTY, anton)")).containsExactly("SUP-3");
        assertThat(found("assignee is empty")).containsExactly("SUP-2", "OPS-1");
        assertThat(found("resolution = Unresolved and assignee is not null")).containsExactly("SUP-3", "SUP-1");
    }

    @Test
    public void shouldRankPriorities() {
        assertThat(found("priority > Medium")).containsExactly("SUP-1");
        assertThat(found("priority <= Medium")).containsExactly("SUP-3", "SUP-2");
        assertThat(found("project = SUP order by priority")).containsExactly("SUP-1", "SUP-3", "SUP-2");
    }

    @Test
    public void shouldCompareDates() {
        assertThat(found("created >= 2026-06-01 and created < \"2026-06-14 13:00\""))
                .containsExactly("SUP-2", "SUP-1");
        assertThat(found("created > -12h")).isEmpty();
        assertThat(found("created > -1d")).containsExactly("SUP-2");
        assertThat(found("resolved >= startOfDay()")).containsExactly("SUP-2");
        assertThat(found("created >= startOfDay(-1d)")).containsExactly("SUP-2");
        assertThat(found("resolved is empty")).hasSize(3);
    }

    @Test
    public void shouldCompareKeys() {
        assertThat(found("key = sup-2")).containsExactly("SUP-2");
        assertThat(found("key in (SUP-1, OPS-1) order by key asc")).containsExactly("OPS-1", "SUP-1");
        assertThat(found("key > SUP-1")).containsExactly("SUP-3", "SUP-2");
    }

    @Test
    public void shouldFindWords() {
        assertThat(found("summary ~ \"WARD printer\"")).containsExactly("OPS-1");
        assertThat(found("text !~ printer")).hasSize(3);
    }

    @Test
    public void shouldKnowWhoAsks() {
        User anton = home.user("anton");
        home.tracker().groups().add("jira-software-users", anton);

        assertThat(page(Optional.of(anton), "assignee = currentUser()", 0, 50)).containsExactly("SUP-1");
        assertThat(found("assignee in membersOf(\"jira-software-users\")")).containsExactly("SUP-1");
    }

    @Test
    public void shouldGiveAPageAndTheTotal() {
        IssueSearch.Page page = search().page(admin(), parse("order by key asc"), 1, 2);

        assertThat(keys(page)).containsExactly("SUP-1", "SUP-2");
        assertThat(page.total()).isEqualTo(4);
    }

    @Test
    public void shouldSayWhatItDoesNotKnow() {
        assertError("project = NONE", "The value 'NONE' does not exist for the field 'project'.");
        assertError("status = Gone", "The value 'Gone' does not exist for the field 'status'.");
        assertError("sprint = 1", "Field 'sprint' does not exist or you do not have permission to view it.");
        assertError("status > Open", "The operator '>' is not supported by the 'status' field.");
        assertError("key = SUP-99", "An issue with key 'SUP-99' does not exist for field 'key'.");
        assertError("assignee = nobody()", "Unable to find JQL function 'nobody()'.");
        assertError("order by comment", "Not able to sort using field 'comment'.");
        assertError("assignee is anton", "Operator 'is' does not support the value 'anton' for field 'assignee'.");
    }

    @Test
    public void shouldSayWhichDatesItReads() {
        assertThatThrownBy(() -> found("created > yesterday"))
                .isInstanceOf(JqlException.class)
                .hasMessageStartingWith(
                        "Date value 'yesterday' for field 'created' is invalid. Valid formats include:");
    }

    @Test
    public void shouldRefuseAPageBeyondTheWindow() {
        assertThatThrownBy(() -> search().page(admin(), JqlQuery.all(), 9_999, 2))
                .isInstanceOf(JqlException.class)
                .hasMessageContaining("10000");
    }

    private List<String> found(String jql) {
        return page(admin(), jql, 0, 50);
    }

    private List<String> page(Optional<User> user, String jql, int start, int max) {
        return keys(search().page(user, parse(jql), start, max));
    }

    private List<String> keys(IssueSearch.Page page) {
        return home.tracker().issues().byIds(page.ids()).stream()
                .map(Issue::key)
                .toList();
    }

    private void assertError(String jql, String message) {
        assertThatThrownBy(() -> found(jql)).isInstanceOf(JqlException.class).hasMessage(message);
    }

    private static JqlQuery parse(String jql) {
        return new JqlParser().parse(jql);
    }

    private Optional<User> admin() {
        return Optional.of(home.user("admin"));
    }

    private IssueSearch search() {
        return new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC);
    }
}
