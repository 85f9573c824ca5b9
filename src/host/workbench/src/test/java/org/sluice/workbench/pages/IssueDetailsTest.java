package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Component;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** What the issue page says where something is there, where nothing is, and where somebody is not known any more. */
public class IssueDetailsTest {
    private static final String HISTORY =
            "/browse/DEMO-1?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;
    private Browser admin;

    @Before
    public void fill() {
        project = Sample.in(host);
        admin = host.admin();
    }

    @Test
    public void shouldSayWhatIsNotThere() {
        run("UPDATE issue SET description = NULL, reporter_key = NULL, priority_id = NULL WHERE id = 1002");

        Document page = admin.page("/browse/DEMO-2");

        assertThat(page.select("#descriptionmodule .muted").text()).isEqualTo("None");
        assertThat(page.select("#reporter-val").text()).isEqualTo("Anonymous");
        assertThat(page.select("#assignee-val").text()).startsWith("Unassigned");
        assertThat(page.select("#priority-val").text()).isEqualTo("None");
        assertThat(page.select("#components-val").text()).isEqualTo("None");
        assertThat(page.select("#labels-val").text()).isEqualTo("None");
        assertThat(page.select("#security-val, #resolutiondate-val")).isEmpty();
    }

    @Test
    public void shouldShowComponentsAndSecurityLevelOfAnIssue() {
        Component printers = host.tracker().components().add(project, "Printers");
        Component wards = host.tracker().components().add(project, "Wards & <b>rooms</b>");
        run("INSERT INTO issue_component VALUES (1002, " + printers.id() + "), (1002, " + wards.id() + ")");
        long scheme = host.tracker().levels().addScheme("Levels");
        var level = host.tracker().levels().add(scheme, "Staff <i>only</i>", List.of(Holder.of(HolderType.ANYONE)));
        host.tracker().levels().put(1002, Optional.of(level.id()));

        Document page = admin.page("/browse/DEMO-2");

        assertThat(page.select("#components-val bdi").eachText()).containsExactly("Printers", "Wards & <b>rooms</b>");
        assertThat(page.select("#security-val").text()).isEqualTo("Staff <i>only</i>");
    }

    @Test
    public void shouldShowWhenAnIssueWasResolved() {
        // 2026-02-03T11:30:00Z, an hour later in Copenhagen
        run("UPDATE issue SET resolved = 1770118200000 WHERE id = 1002");

        Document page = admin.page("/browse/DEMO-2");

        assertThat(page.select("#resolution-val").text()).isEqualTo("Solved");
        assertThat(page.select("#resolutiondate-val time").attr("datetime")).isEqualTo("2026-02-03T11:30:00Z");
        assertThat(page.select("#resolutiondate-val").text())
                .startsWith("Feb 3, 2026")
                .contains("12:30");
    }

    @Test
    public void shouldColourAStatusByItsCategory() {
        Sample.fillUpTo(host, project, 3);
        run("UPDATE issue SET status_id = '3' WHERE id = 1003");

        assertThat(lozenge("DEMO-1")).doesNotContain("success", "inprogress");
        assertThat(lozenge("DEMO-2")).contains("aui-lozenge-success");
        assertThat(lozenge("DEMO-3")).contains("aui-lozenge-inprogress");
    }

    @Test
    public void shouldCountCommentsAndChangesOnTheTabs() {
        Document busy = admin.page("/browse/DEMO-1");
        Document quiet = admin.page("/browse/DEMO-2");

        assertThat(busy.select("#issue-tabs a").eachText()).containsExactly("Comments (1)", "History (1)");
        assertThat(busy.select("#issue-tabs [aria-current=page]").text()).isEqualTo("Comments (1)");
        assertThat(quiet.select("#activitymodule .muted").text()).isEqualTo("There are no comments yet on this issue.");
        assertThat(quiet.select("#issue-tabs a").eachText()).containsExactly("Comments (0)", "History (0)");
    }

    @Test
    public void shouldShowCommentsOldestFirstWithTheirAuthors() {
        String key = host.tracker().users().byName("admin").orElseThrow().key();
        run("DELETE FROM issue_comment");
        run("INSERT INTO issue_comment (id, issue_id, author_key, body, created, updated) VALUES (11, 1001, '" + key
                + "', 'later', 2000, 2000)," + " (12, 1001, NULL, 'sooner', 1000, 1000)");

        Document page = admin.page("/browse/DEMO-1");

        assertThat(page.select(".comment .user-content").eachText()).containsExactly("sooner", "later");
        assertThat(page.select(".comment strong").eachText()).containsExactly("Anonymous", "Administrator");
    }

    @Test
    public void shouldShowAChangeFromNothingAndToNothing() {
        run("DELETE FROM change_item");
        run("INSERT INTO change_item VALUES (1, 0, 'jira', 'assignee', NULL, NULL, 'x', '<b>Bodil</b>'),"
                + " (1, 1, 'jira', 'priority', '3', 'Medium', NULL, NULL)");

        Document page = admin.page(HISTORY);

        assertThat(page.select(".change tbody tr").eachText())
                .containsExactly("assignee <b>Bodil</b>", "priority Medium");
        assertThat(page.select(".change tbody tr").first().select("td").get(1).text())
                .isEmpty();
        assertThat(admin.page(HISTORY.replace("DEMO-1", "DEMO-2"))
                        .select("#activitymodule .muted")
                        .text())
                .isEqualTo("Nothing has been changed on this issue yet.");
    }

    @Test
    public void shouldLeadFromAnOldKeyToTheIssue() {
        run("INSERT INTO moved_key VALUES ('OLD', 7, 1002)");

        var answer = admin.get("/browse/OLD-7");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/jira/browse/DEMO-2");
    }

    @Test
    public void shouldFindNothingUnderWhatIsNoKey() {
        assertThat(List.of("DEMO-0", "DEMO-99999999999999999999", "%3Cscript%3E", "DEMO-", "-1", "DEMO-1x"))
                .allSatisfy(key -> assertThat(admin.get("/browse/" + key).statusCode())
                        .as(key)
                        .isEqualTo(404));
    }

    @Test
    public void shouldShowThePanelsOfPluginsWhereTheyBelong() {
        host.plugin().panel("atl.jira.view.issue.left.context", "below", "Work <b>", "<p id='left'>l</p>");
        host.plugin().panel("atl.jira.view.issue.right.context", "beside", "", "<p id='right'>r</p>");

        Document page = admin.page("/browse/DEMO-1");

        assertThat(page.select(".issue-main [data-panel='example:below'] h2").text())
                .isEqualTo("Work <b>");
        assertThat(page.select(".issue-main #left, .issue-side #right")).hasSize(2);
        assertThat(page.select("[data-panel='example:beside'] h2")).isEmpty();
    }

    @Test
    public void shouldOfferTheActionsOfPluginsAndNoEmptyMenu() {
        run("UPDATE project SET archived = TRUE");
        host.tracker().projects().forget();
        Document none = admin.page("/browse/DEMO-1");
        host.plugin().section("operations-operations", "mine", "Mine");
        host.plugin().item("operations-operations/mine", "rest", "Rest <b>", "/jira/rest");
        host.plugin().item("transitions-all", "done", "Done", "/jira/done");
        host.plugin().item("jira.issue.tools", "tool", "Tool", "/jira/tool");

        Document some = admin.page("/browse/DEMO-1");

        assertThat(none.select(".issue-operations > *")).isEmpty();
        assertThat(some.select(".issue-operations > a").eachText()).containsExactly("Done", "Tool");
        assertThat(some.select("#opsbar-operations_more_drop a").eachText()).containsExactly("Rest <b>");
    }

    private String lozenge(String key) {
        return admin.page("/browse/" + key).select("#status-val span").attr("class");
    }

    private void run(String sql) {
        host.database().jdbi().useHandle(handle -> handle.execute(sql));
    }
}
