package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Share;

/** The lists of dashboards, the stars, and which dashboard opens first. */
public class DashboardListTest {
    private static final String LIST = "/secure/ConfigurePortalPages!default.jspa?view=";

    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldPartOnesOwnDashboardsFromThoseOfOthers() {
        Boards.ofAdmin(host, "Theirs", Share.withLoggedIn());
        Boards.ofAdmin(host, "Hidden");
        Browser carla = host.user("carla");
        Boards.of(host, Optional.of("carla"), "Own");

        assertThat(names(carla, "my")).containsExactly("Own");
        assertThat(names(carla, "shared")).containsExactly("Theirs");
        assertThat(names(carla, "favourites")).isEmpty();
    }

    @Test
    public void shouldOfferToChangeOnlyWhatTheViewerMayChange() {
        Boards.ofAdmin(host, "Theirs", Share.withLoggedIn());
        Browser carla = host.user("carla");
        long own = Boards.of(host, Optional.of("carla"), "Own");

        var mine = carla.page(LIST + "my");
        var theirs = carla.page(LIST + "shared");

        assertThat(mine.select("#pp_owned td.toolbar a").eachAttr("href"))
                .containsExactly(
                        "/jira/secure/EditPortalPage!default.jspa?pageId=" + own,
                        "/jira/secure/DeletePortalPage!default.jspa?pageId=" + own);
        assertThat(theirs.select("#pp_owned td.toolbar a")).isEmpty();
    }

    @Test
    public void shouldNameTheOwnerAndWithWhomADashboardIsShared() {
        Boards.of(host, Optional.of("gone-user"), "Left behind", Share.withLoggedIn());
        Boards.of(host, Optional.empty(), "System's", Boards.withAnyone());

        var rows = host.user("carla").page(LIST + "shared").select("#pp_owned tbody tr");

        assertThat(rows.select("td:nth-child(2)").eachText()).containsExactly("gone-user", "System");
        assertThat(rows.select("td:nth-child(3)").eachText()).containsExactly("The logged-in", "Anybody");
    }

    @Test
    public void shouldSayOfEachEmptyListWhyItIsEmpty() {
        Browser carla = host.user("carla");

        assertThat(carla.page(LIST + "my").select(".aui-message").text()).contains("You own no dashboards yet.");
        assertThat(carla.page(LIST + "shared").select(".aui-message").text()).contains("Nobody shares a dashboard");
        assertThat(carla.page(LIST + "nonsense").select(".aui-message").text()).contains("no favourite dashboards");
    }

    @Test
    public void shouldPutAStarOnAndTakeItOffAndComeBack() {
        long id = Boards.ofAdmin(host, "Theirs", Share.withLoggedIn());
        Browser carla = host.user("carla");

        var starred = carla.post("/secure/FavouritePortalPage.jspa", star(id, "true", LIST + "favourites"));
        List<String> favourites = names(carla, "favourites");
        carla.post("/secure/FavouritePortalPage.jspa", star(id, "false", "/secure/Dashboard.jspa"));

        assertThat(starred.uri().toString()).endsWith("/jira" + LIST + "favourites");
        assertThat(favourites).containsExactly("Theirs");
        assertThat(names(carla, "favourites")).isEmpty();
    }

    @Test
    public void shouldNotFollowAStarToAnotherSite() {
        long id = Boards.ofAdmin(host, "Mine");

        var answer = host.admin().post("/secure/FavouritePortalPage.jspa", star(id, "true", "//elsewhere.example/x"));

        assertThat(answer.uri().toString()).isEqualTo(host.url() + "/secure/Dashboard.jspa");
    }

    @Test
    public void shouldOpenTheFirstFavouriteBeforeAnyOther() {
        Boards.ofAdmin(host, "Alpha", Share.withLoggedIn());
        long second = Boards.ofAdmin(host, "Beta", Share.withLoggedIn());
        Browser carla = host.user("carla");

        String before = carla.page("/secure/Dashboard.jspa").select("#main h1").text();
        host.tracker().dashboards().addFavourite(second, "carla");
        String after = carla.page("/secure/Dashboard.jspa").select("#main h1").text();

        assertThat(before).isEqualTo("Alpha");
        assertThat(after).isEqualTo("Beta");
    }

    @Test
    public void shouldForgetAFavouriteThatIsNotSharedAnyMore() {
        long id = Boards.ofAdmin(host, "Withdrawn");
        Browser carla = host.user("carla");
        host.tracker().dashboards().addFavourite(id, "carla");

        var page = carla.page("/secure/Dashboard.jspa");

        assertThat(page.select("#dashboards-menu").text()).doesNotContain("Withdrawn");
        assertThat(page.select("#create_dashboard")).hasSize(1);
        assertThat(names(carla, "favourites")).isEmpty();
    }

    @Test
    public void shouldShowTabsForSeveralFavouritesAndMarkTheOneThatIsOpen() {
        long first = Boards.ofAdmin(host, "Alpha", Share.withLoggedIn());
        long second = Boards.ofAdmin(host, Sample.TRICKY, Share.withLoggedIn());
        Browser carla = host.user("carla");
        host.tracker().dashboards().addFavourite(first, "carla");
        host.tracker().dashboards().addFavourite(second, "carla");

        var page = carla.page(Boards.show(second));

        assertThat(page.select("#main .aui-nav a").eachText()).containsExactlyInAnyOrder("Alpha", Sample.TRICKY);
        assertThat(page.select("#main .aui-nav [aria-current=page]").text()).isEqualTo(Sample.TRICKY);
    }

    private static List<String> names(Browser browser, String view) {
        return browser.page(LIST + view).select("#pp_owned td:first-child a").eachText();
    }

    private static Map<String, String> star(long id, String favourite, String next) {
        return Map.of("pageId", Long.toString(id), "favourite", favourite, "returnUrl", next);
    }
}
