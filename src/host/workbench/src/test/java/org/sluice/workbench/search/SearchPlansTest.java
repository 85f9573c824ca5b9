package org.sluice.workbench.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeFalse;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;

/** What people usually ask is found by an index, not by reading every issue. */
public class SearchPlansTest {
    private static final int ISSUES = 20_000;
    private static final Map<String, String> INDEXES = Map.ofEntries(
            entry("key in (SUP-1, SUP-2)", ": ID IN("),
            entry("assignee = anton and resolution = Unresolved", "ISSUE_ASSIGNEE: ASSIGNEE_KEY = "),
            entry("status = Open", "ISSUE_STATUS: STATUS_ID = "),
            entry("created >= 2030-01-01", "ISSUE_CREATED: CREATED >= "),
            entry("updated >= -1d", "ISSUE_UPDATED: UPDATED >= "),
            entry("resolved >= -1w", "ISSUE_RESOLVED: RESOLVED >= "),
            entry("due < now()", "ISSUE_DUE: DUE_DATE < "),
            entry("parent = SUP-1", "ISSUE_PARENT: PARENT_ID = "),
            entry("labels = night", "LABEL_LABEL: LABEL = "),
            entry("component = \"X-ray viewer\"", "ISSUE_COMPONENT_COMPONENT: COMPONENT_ID = "),
            entry("Team = North", "FIELD_VALUE_OPTION: "),
            entry("Beds > 2", "FIELD_VALUE_NUMBER: "),
            entry("watcher = currentUser()", "WATCH_USER: USER_KEY = "));

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    @Before
    public void fillTheTracker() {
        assumeFalse("plans are read in H2's words", EmptyDatabase.onPostgreSql());
        Export export = new Export().name("customfield_10100", "Team").name("customfield_10102", "Beds");
        export.issue("SUP-1")
                .with("assignee", person("anton"))
                .with("priority", named("1", "Highest"))
                .with("customfield_10100", option("1", "North"))
                .with("customfield_10102", 3)
                .withList("components", named("10200", "X-ray viewer"))
                .labels("night");
        home.add(export);
        home.tracker().database().jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO issue (id, project_id, issue_number, type_id, status_id, summary, reporter_key,"
                    + " creator_key, assignee_key, created, updated) SELECT id + x.n, project_id, issue_number + x.n,"
                    + " type_id, '9', summary, reporter_key, creator_key, 'person' || MOD(x.n, 500), created + x.n,"
                    + " updated + x.n FROM issue CROSS JOIN (SELECT CAST(x AS BIGINT) AS n"
                    + " FROM SYSTEM_RANGE(1, " + ISSUES + ")) x");
            handle.execute("ANALYZE");
        });
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldFindByIndex() {
        INDEXES.forEach((query, index) ->
                assertThat(plan(query)).as(query).contains(index).doesNotContain("ISSUE.tableScan"));
    }

    @Test
    public void shouldReadTheHistoryOfAnIssueByItsIndex() {
        assertThat(plan("key = SUP-1 and status was Open and status changed to Open after -1d"))
                .doesNotContain("CHANGE_GROUP.tableScan")
                .doesNotContain("CHANGE_ITEM.tableScan");
        assertThat(plan("key = SUP-1 and comment ~ lamp")).doesNotContain("ISSUE_COMMENT.tableScan");
    }

    private String plan(String query) {
        return jql.search().plan(jql.reader(), new JqlParser().parse(query));
    }
}
