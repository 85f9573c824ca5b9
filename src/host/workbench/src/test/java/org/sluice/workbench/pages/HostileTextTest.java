package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Share;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** Names and texts that look like markup, on every page that shows one: they stay text. */
public class HostileTextTest {
    private static final String GROUP = "group <b>x</b> \"y\"";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;
    private Browser mallory;

    @Before
    public void fill() {
        project = Sample.in(host);
        User user = new User("mallory", "mallory", Sample.TRICKY, "m<i>@example.com", true, "en");
        host.tracker().users().add(user, "mallory");
        host.tracker().groups().add("jira-software-users", user);
        host.tracker().groups().create(GROUP);
        host.tracker().groups().add(GROUP, user);
        mallory = host.stranger().loggedInAs("mallory");
    }

    @Test
    public void shouldRunNoScriptOnAnyPage() {
        long board = Boards.of(host, Optional.of("mallory"), Sample.TRICKY);
        host.tracker().dashboards().addFavourite(board, "mallory");
        Boards.gadget(host, board, 0);
        List<String> pages = List.of(
                "/browse/DEMO-1",
                "/issues/?jql=",
                "/projects/DEMO",
                "/secure/BrowseProjects.jspa",
                "/secure/ViewProfile.jspa",
                Boards.show(board),
                Boards.wall(board),
                "/secure/ConfigurePortalPages!default.jspa?view=my",
                "/secure/EditPortalPage!default.jspa?pageId=" + board,
                "/secure/DeletePortalPage!default.jspa?pageId=" + board,
                "/secure/Nothing.jspa");

        assertThat(pages).allSatisfy(address -> {
            String html = mallory.get(address).body();
            assertThat(html).doesNotContain("<script>alert");
            Document page = Jsoup.parse(html);
            assertThat(page.select("script:not([src]), [onerror], [onload]")).isEmpty();
            assertThat(page.select("#main, main")).isNotEmpty();
        });
    }

    @Test
    public void shouldShowAPersonsNameAsTextEverywhere() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE issue SET assignee_key = 'mallory'"));

        Document issue = mallory.page("/browse/DEMO-1");
        Document list = mallory.page("/issues/?jql=");
        Document profile = mallory.page("/secure/ViewProfile.jspa");

        assertThat(issue.select("#assignee-val").text()).isEqualTo(Sample.TRICKY);
        assertThat(list.select("#issuetable td:nth-child(4)").eachText()).containsOnly(Sample.TRICKY);
        assertThat(profile.select("#main h1").text()).isEqualTo(Sample.TRICKY);
        assertThat(profile.select("meta[name=ajs-remote-user-fullname]").attr("content"))
                .isEqualTo(Sample.TRICKY);
        assertThat(profile.select("#header-details-user-fullname .assistive").text())
                .isEqualTo("User menu of " + Sample.TRICKY);
    }

    @Test
    public void shouldShowGroupsAndAddressesAsText() {
        Document profile = mallory.page("/secure/ViewProfile.jspa");
        Document people =
                host.admin().withWebSudo("admin").page("/secure/admin/user/UserBrowser.jspa?userSearchFilter=mallory");

        assertThat(profile.select("#main dd").text())
                .contains("m<i>@example.com")
                .contains(GROUP);
        assertThat(people.select("#user_browser_table tbody td").eachText())
                .contains(Sample.TRICKY, "mallory", "m<i>@example.com")
                .anySatisfy(text -> assertThat(text).contains(GROUP));
    }

    @Test
    public void shouldShowAProjectsNameAsTextInMenusAndTitles() {
        Document page = mallory.page("/projects/DEMO");
        Document settings = host.admin().page("/plugins/servlet/project-config/DEMO");

        assertThat(page.title()).isEqualTo("Operations " + Sample.TRICKY + " - Sluice workbench");
        assertThat(page.select("#projects-menu a").first().text()).isEqualTo(project.name() + " (DEMO)");
        assertThat(page.select("#project-sidebar").attr("aria-label")).isEqualTo("Project " + project.name());
        assertThat(settings.select("#main dd bdi").text()).isEqualTo(project.name());
    }

    @Test
    public void shouldShowComponentsAndVeryLongTextsWhole() {
        host.tracker().components().add(project, Sample.TRICKY);
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE issue SET summary = ?, description = ? WHERE id = 1001", Sample.LONG, Sample.LONG));

        Document issue = mallory.page("/browse/DEMO-1");

        assertThat(issue.select("#summary-val").text()).isEqualTo(Sample.LONG.strip());
        assertThat(issue.select("#description-val").text()).isEqualTo(Sample.LONG.strip());
        assertThat(mallory.page("/issues/?jql=key+%3D+DEMO-1")
                        .select("#issuetable .summary")
                        .text())
                .isEqualTo(Sample.LONG.strip());
        assertThat(mallory.page("/projects/DEMO").select("#main dd").eachText()).contains(Sample.TRICKY);
    }

    @Test
    public void shouldShowADashboardsNameAsTextInMenusListsAndButtons() {
        long board = Boards.ofAdmin(host, Sample.TRICKY, Share.withLoggedIn());
        host.tracker().dashboards().addFavourite(board, "mallory");

        Document list = mallory.page("/secure/ConfigurePortalPages!default.jspa?view=shared");
        Document wall = mallory.page(Boards.wall(board));

        assertThat(list.select("#dashboards-menu a").first().text()).isEqualTo(Sample.TRICKY);
        assertThat(list.select("#pp_owned a").first().text()).isEqualTo(Sample.TRICKY);
        assertThat(list.select("#pp_owned button").attr("aria-label")).isEqualTo("Favourite: " + Sample.TRICKY);
        assertThat(wall.title()).startsWith(Sample.TRICKY);
    }

    @Test
    public void shouldGiveAGadgetItsPreferencesEncodedOnce() {
        long board = Boards.of(host, Optional.of("mallory"), "Board");
        host.tracker().dashboardItems().add(board, FakePlugin.WEATHER, 0, 0, Map.of("place", Sample.TRICKY));

        String preferences =
                mallory.page(Boards.show(board)).select(".dashboard-item").attr("data-preferences");

        assertThat(preferences).contains("&lt;script&gt;").contains("😀").doesNotContain("<", "&amp;lt;");
    }

    @Test
    public void shouldSayWhichGadgetIsUnknownWithoutMarkup() {
        long board = Boards.of(host, Optional.of("mallory"), "Board");
        host.tracker().dashboardItems().add(board, "<img src=x onerror=alert(1)>", 0, 0, Map.of());

        Document page = mallory.page(Boards.show(board));
        var refused = mallory.json("POST", Boards.rest(board, "gadget"), "{\"module\":\"<b>none</b>\"}");

        assertThat(page.select(".dashboard-item-content").text()).contains("<img src=x onerror=alert(1)>");
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(refused.body()).isEqualTo("{\"message\":\"There is no gadget called <b>none</b>.\"}");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    public void shouldKeepTheLogInsWordsAsText() {
        Document page = host.stranger().page("/login.jsp?os_username=%22%3E%3Cscript%3E&os_destination=%22%3E%3Cb%3E");

        assertThat(page.select("#login-form-username").val()).isEqualTo("\"><script>");
        assertThat(page.select("input[name=os_destination]").val()).isEqualTo("\"><b>");
        assertThat(page.select("script:not([src]), #main b")).isEmpty();
    }
}
