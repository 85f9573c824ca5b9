package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;

/** In which order a search gives what it finds, and page after page. */
public class OrderSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    @Before
    public void importFourIssues() {
        Export export = new Export();
        export.issue("SUP-2")
                .with("assignee", called("zeno", "Abel Holm"))
                .with("summary", "b")
                .with("resolution", named("10000", "Done"))
                .with("resolutiondate", "2026-04-02T08:00:00.000+0000");
        export.issue("SUP-10").with("assignee", called("abe", "Zoe Lund")).with("summary", "a");
        export.issue("SUP-9")
                .with("summary", "c")
                .with("updated", "2026-05-01T08:00:00.000+0000")
                .status("5", "Solved", "done");
        export.issue("LAB-1")
                .with("project", named("10001", "Analysers").put("key", "LAB"))
                .with("issuetype", named("10002", "Incident"))
                .with("summary", "d");
        home.add(export);
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldCountWithinAProjectByNumber() {
        assertThat(jql.keys("order by key asc")).containsExactly("LAB-1", "SUP-2", "SUP-9", "SUP-10");
        assertThat(jql.keys("order by key desc")).containsExactly("SUP-10", "SUP-9", "SUP-2", "LAB-1");
    }

    @Test
    public void shouldOrderPeopleByTheNameThatIsReadWithNobodyLast() {
        assertThat(jql.keys("project = SUP order by assignee asc")).containsExactly("SUP-2", "SUP-10", "SUP-9");
        assertThat(jql.keys("project = SUP order by assignee desc")).containsExactly("SUP-10", "SUP-2", "SUP-9");
    }

    @Test
    public void shouldOrderByTheNameOfTheProject() {
        assertThat(jql.keys("order by project asc, key asc")).startsWith("LAB-1");
        assertThat(jql.keys("order by project desc, key asc"))
                .startsWith("SUP-2")
                .endsWith("LAB-1");
    }

    @Test
    public void shouldOrderByTextAndDates() {
        assertThat(jql.keys("order by summary")).containsExactly("SUP-10", "SUP-2", "SUP-9", "LAB-1");
        assertThat(jql.keys("order by updated")).startsWith("SUP-9");
        assertThat(jql.keys("order by resolved asc")).startsWith("SUP-2");
        assertThat(jql.keys("order by resolution, summary desc")).containsExactly("SUP-2", "LAB-1", "SUP-9", "SUP-10");
    }

    @Test
    public void shouldOrderStatusesAndTypesAsTheyAreListed() {
        assertThat(jql.keys("order by status, key asc")).containsExactly("LAB-1", "SUP-2", "SUP-10", "SUP-9");
        assertThat(jql.keys("order by issuetype, key asc")).containsExactly("SUP-2", "SUP-9", "SUP-10", "LAB-1");
    }

    @Test
    public void shouldNotOrderByWhatHasNoOrder() {
        for (String field : List.of("text", "comment", "parent", "statusCategory", "watcher", "filter")) {
            assertThatThrownBy(() -> jql.keys("order by " + field))
                    .as(field)
                    .hasMessage("Not able to sort using field '" + field + "'.");
        }
    }

    @Test
    public void shouldNotOrderByAFieldThatIsNone() {
        assertThatThrownBy(() -> jql.keys("order by rank"))
                .hasMessage("Field 'rank' does not exist or you do not have permission to view it.");
    }

    @Test
    public void shouldGiveEachIssueOnOnePageOnlyThoughAllAreAlike() {
        JqlQuery alike = new JqlParser().parse("order by created");

        List<String> first = jql.keys(jql.search().page(jql.reader(), alike, 0, 2));
        List<String> second = jql.keys(jql.search().page(jql.reader(), alike, 2, 2));

        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
    }

    @Test
    public void shouldGiveNothingButTheTotalBehindTheLastPageAndForNoPage() {
        JqlQuery all = JqlQuery.all();

        assertThat(jql.search().page(jql.reader(), all, 4, 10))
                .isEqualTo(new IssueSearch.Page(List.of(), 4, List.of()));
        assertThat(jql.search().page(jql.reader(), all, 0, 0)).isEqualTo(new IssueSearch.Page(List.of(), 4, List.of()));
        assertThat(jql.search().count(jql.reader(), all)).isEqualTo(4);
    }

    @Test
    public void shouldGiveThePageThatEndsAtTheWindow() {
        assertThat(jql.search()
                        .page(jql.reader(), JqlQuery.all(), IssueSearch.WINDOW - 1, 1)
                        .total())
                .isEqualTo(4);
    }

    private static ObjectNode called(String key, String displayName) {
        return person(key).put("displayName", displayName);
    }
}
