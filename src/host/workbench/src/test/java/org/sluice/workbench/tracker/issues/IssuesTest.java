package org.sluice.workbench.tracker.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;

/** Issues and their histories as they are kept and found. */
public class IssuesTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importThreeIssues() {
        Export export = new Export();
        for (int number = 3; number >= 1; number--) {
            export.issue("SUP-" + number)
                    .changed(
                            "200" + number,
                            "2026-03-02T08:30:00.000+0000",
                            "anton",
                            ItemExport.of("status", "5", "Solved", "1", "Open"))
                    .changed(
                            "100" + number,
                            "2026-03-02T08:20:00.000+0000",
                            "anton",
                            ItemExport.of("status", "1", "Open", "5", "Solved"));
        }
        home.add(export);
    }

    @Test
    public void shouldGiveIssuesInTheOrderAskedFor() {
        long second = home.issue("SUP-2").id();
        long first = home.issue("SUP-1").id();

        assertThat(issues().byIds(List.of(second, 99_999L, first)))
                .extracting(Issue::key)
                .containsExactly("SUP-2", "SUP-1");
        assertThat(issues().byIds(List.of())).isEmpty();
    }

    @Test
    public void shouldFindAnIssueByItsKeyWhateverTheCase() {
        assertThat(issues().byKey("sup-2")).isPresent();
        assertThat(issues().byKey("SUP-02")).isEmpty();
        assertThat(issues().byKey("SUP")).isEmpty();
        assertThat(issues().byKey("SUP-99999999999999999999")).isEmpty();
    }

    @Test
    public void shouldFindAnIssueByTheKeyItHadBeforeItMoved() {
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO moved_key (project_key, issue_number, issue_id) VALUES ('OLD', 7, ?)",
                        home.issue("SUP-3").id()));

        assertThat(issues().byKey("OLD-7")).map(Issue::key).contains("SUP-3");
    }

    @Test
    public void shouldListAProjectsIssuesByNumber() {
        long project = home.issue("SUP-1").projectId();

        assertThat(issues().byIds(issues().idsOfProject(project)))
                .extracting(Issue::key)
                .containsExactly("SUP-1", "SUP-2", "SUP-3");
        assertThat(issues().countOfProject(project)).isEqualTo(3);
    }

    @Test
    public void shouldGiveHistoriesOldestFirst() {
        assertThat(home.tracker().history().of(home.issue("SUP-1").id()))
                .extracting(group -> group.items().get(0).toText().orElseThrow())
                .containsExactly("Solved", "Open");
    }

    @Test
    public void shouldReadAPageOfIssuesWithOneStatementEach() {
        List<Long> ids = issues().idsOfProject(home.issue("SUP-1").projectId());
        long before = home.tracker().database().statements().executed();

        issues().byIds(ids);
        home.tracker().history().ofIssues(ids);
        home.tracker().components().ofIssues(ids);
        home.tracker().values().ofIssues(ids);

        assertThat(home.tracker().database().statements().executed() - before).isEqualTo(4);
    }

    private Issues issues() {
        return home.tracker().issues();
    }
}
