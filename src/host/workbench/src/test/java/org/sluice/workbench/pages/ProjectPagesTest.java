package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Project pages over a real server, and what plugins add to them. */
public class ProjectPagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Before
    public void fill() {
        Sample.in(host);
    }

    @Test
    public void shouldSummariseAProject() {
        Document page = Jsoup.parse(host.admin().get("/projects/DEMO").body());

        assertThat(page.selectFirst("#main h1").text()).isEqualTo("Operations " + Sample.TRICKY);
        assertThat(page.select("#main dd").eachText()).contains("Administrator", "2", "1");
        assertThat(page.select(".issue-table tbody tr")).hasSize(2);
    }

    @Test
    public void shouldShowAPluginsPanelThatTheSidebarNames() {
        host.plugin()
                .item(
                        "jira.project.sidebar.plugins.navigation",
                        "board",
                        "Stand-up",
                        "/jira/projects/DEMO?selectedItem=example:board");
        host.plugin().panel("example:board", "panel", "", "<h1>The board</h1>");

        Document page = Jsoup.parse(
                host.admin().get("/projects/DEMO?selectedItem=example:board").body());

        assertThat(page.select("#main").text()).isEqualTo("The board");
        assertThat(page.select("#project-sidebar [aria-current=page]").text()).isEqualTo("Stand-up");
    }

    @Test
    public void shouldNotFindAPanelThatNobodyBrings() {
        var answer = host.admin().get("/projects/DEMO?selectedItem=example:none");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldOpenSettingsToAdministratorsOnly() {
        host.plugin().item("atl.jira.proj.config/projectgroup2", "sluice", "Sluice", "/jira/secure/S.jspa?k=DEMO");
        Browser other = host.user("carla");

        var shown = Jsoup.parse(
                host.admin().get("/plugins/servlet/project-config/DEMO").body());
        var refused = other.get("/plugins/servlet/project-config/DEMO");
        var project = Jsoup.parse(other.get("/projects/DEMO").body());

        assertThat(shown.select(".aui-page-panel-nav a").eachText()).contains("Sluice");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(project.select("#project-settings")).isEmpty();
    }

    @Test
    public void shouldListOnlyProjectsThatTheViewerMayBrowse() {
        var before = Jsoup.parse(host.admin().get("/secure/BrowseProjects.jspa").body());
        Sample.hideFromEverybody(host);
        var after = Jsoup.parse(
                host.user("carla").get("/secure/BrowseProjects.jspa").body());

        assertThat(before.select("#project-list tbody tr")).hasSize(1);
        assertThat(after.select("#project-list, #projects-menu a[href$=DEMO]")).isEmpty();
    }
}
