package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.people.User;

/** The header above every page, for administrators, others and strangers. */
public class HeaderTest {
    private static final String PAGE = "/secure/BrowseProjects.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldOfferTheAdministrationToAdministratorsOnly() {
        assertThat(host.admin().page(PAGE).select("#admin_menu, #log_out")).hasSize(2);
        assertThat(host.user("carla").page(PAGE).select("#admin_menu")).isEmpty();
        assertThat(host.user("doris").page(PAGE).select("#log_out")).hasSize(1);
        assertThat(host.stranger().page(PAGE).select("#admin_menu, #log_out, #user-menu"))
                .isEmpty();
    }

    @Test
    public void shouldLeadStrangersToTheLogInAndBack() {
        Browser stranger = host.stranger();

        Document page = stranger.page("/issues/?jql=key+%3D+%22A-1%22");

        assertThat(page.select("#login-link").attr("href"))
                .isEqualTo("/jira/login.jsp?os_destination=%2Fissues%2F%3Fjql%3Dkey%2B%253D%2B%2522A-1%2522");
        assertThat(page.select("meta[name=ajs-remote-user]")).isEmpty();
    }

    @Test
    public void shouldOfferOnesOwnFiltersToThoseWhoLoggedIn() {
        Document known = host.user("carla").page(PAGE);
        Document unknown = host.stranger().page(PAGE);

        assertThat(known.select("#issues-menu a").eachText())
                .containsExactly(
                        "Search for issues", "My open issues", "Reported by me", "Updated recently", "Manage filters");
        assertThat(unknown.select("#issues-menu a").eachText())
                .containsExactly("Search for issues", "Updated recently", "Manage filters");
    }

    @Test
    public void shouldShowTenProjectsAndTheWayToTheOthers() {
        for (int i = 10; i < 22; i++) {
            host.tracker().projects().add("P" + i, "Ward " + i, Optional.empty());
        }

        Document page = host.admin().page(PAGE);

        assertThat(page.select("#projects-menu a[href*='/projects/']")).hasSize(10);
        assertThat(page.select("#projects-menu a").last().attr("href")).isEqualTo("/jira/secure/BrowseProjects.jspa");
        assertThat(page.select("#project-list tbody tr")).hasSize(12);
    }

    @Test
    public void shouldShowTenFavouriteDashboards() {
        User admin = host.tracker().users().byName("admin").orElseThrow();
        for (int i = 10; i < 22; i++) {
            Dashboard made = host.tracker().dashboards().add("Board " + i, "", Optional.of(admin.key()), "A");
            host.tracker().dashboards().addFavourite(made.id(), admin.key());
        }

        assertThat(host.admin().page(PAGE).select("#dashboards-menu a[href*=selectPageId]"))
                .hasSize(10);
    }

    @Test
    public void shouldMarkAPersonByFirstAndLastInitial() {
        assertThat(initials("Anna Maria Bruun")).isEqualTo("AB");
        assertThat(initials("Plato")).isEqualTo("P");
        assertThat(initials("😀 Smile")).isEqualTo("😀S");
        assertThat(initials("  ")).isEmpty();
    }

    @Test
    public void shouldShowWhatPluginsAddToTheHeader() {
        host.plugin().item("system.top.navigation.bar", "board", "Stand-up <b>", "/jira/secure/Board.jspa");
        host.plugin().item("system.user.options/personal", "mine", "My work", "/jira/secure/Mine.jspa");

        Document known = host.user("carla").page(PAGE);
        Document unknown = host.stranger().page(PAGE);

        assertThat(known.select(".aui-header-primary a").last().text()).isEqualTo("Stand-up <b>");
        assertThat(known.select("#board").text()).isEqualTo("Stand-up <b>");
        assertThat(known.select("#user-menu a[href$='Mine.jspa']").text()).isEqualTo("My work");
        assertThat(unknown.select(".aui-header-primary a").last().text()).isEqualTo("Stand-up <b>");
        assertThat(unknown.select("a[href$='Mine.jspa']")).isEmpty();
    }

    @Test
    public void shouldNotLeadBackToTheAnswerOfAForm() {
        Document form = Jsoup.parse(host.admin()
                .post("/secure/AddPortalPage.jspa", Map.of("portalPageName", ""))
                .body());

        assertThat(form.select("#theme-form input[name=returnUrl]").val()).isEqualTo("/secure/Dashboard.jspa");
    }

    @Test
    public void shouldTellScriptsWhereAndWhoTheyAre() {
        Document page = host.admin().page(PAGE);

        assertThat(meta(page, "ajs-context-path")).isEqualTo("/jira");
        assertThat(meta(page, "ajs-base-url")).isEqualTo(host.url());
        assertThat(meta(page, "ajs-is-admin")).isEqualTo("true");
        assertThat(meta(page, "ajs-user-locale")).isEqualTo("en");
        assertThat(meta(page, "atlassian-token"))
                .isNotBlank()
                .isEqualTo(page.select("#logout-form input[name=atl_token]").val());
    }

    private String initials(String displayName) {
        String name = "user" + displayName.hashCode();
        host.tracker().users().add(new User(name, name, displayName, "x@example.com", true, "en"), name);
        return host.stranger()
                .loggedInAs(name)
                .page(PAGE)
                .select("#header .initials")
                .text();
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}
