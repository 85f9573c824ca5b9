package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardItem;
import org.sluice.workbench.tracker.dashboards.Share;

/** Dashboards over a real server: making, filling, arranging, sharing. */
public class DashboardTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldMakeADashboardAndShowItsNameAsText() {
        var answer = host.admin()
                .post(
                        "/secure/AddPortalPage.jspa",
                        Map.of("portalPageName", "<script>x</script> \u202Eabc", "shared", "private"));

        assertThat(answer.uri().toString()).contains("selectPageId=");
        assertThat(Jsoup.parse(answer.body()).selectFirst("#main h1").text()).isEqualTo("<script>x</script> \u202Eabc");
        assertThat(answer.body()).doesNotContain("<script>x");
    }

    @Test
    public void shouldOfferToMakeADashboardWhereThereIsNone() {
        var mine = Jsoup.parse(host.admin().get("/secure/Dashboard.jspa").body());
        var strangers = host.stranger().get("/secure/Dashboard.jspa");

        assertThat(mine.select("#create_dashboard")).hasSize(1);
        assertThat(strangers.uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldAskForANameInsteadOfMakingANamelessDashboard() {
        var answer = host.admin().post("/secure/AddPortalPage.jspa", Map.of("portalPageName", "  "));

        assertThat(answer.body()).contains("Give the dashboard a name.");
        assertThat(host.tracker().dashboards().all()).isEmpty();
    }

    @Test
    public void shouldShowEachGadgetInItsColumnWithEncodedPreferences() {
        long id = Boards.ofAdmin(host, "Operations");
        host.tracker().dashboardItems().add(id, FakePlugin.WEATHER, 1, 0, Map.of("place", "<i>Ærø</i>"));

        var page = Jsoup.parse(host.admin().get(Boards.show(id)).body());

        Element gadget = page.select(".dashboard-column").get(1).selectFirst(".dashboard-item");
        assertThat(gadget.attr("data-amd-module")).isEqualTo("example/weather");
        assertThat(gadget.attr("data-preferences")).isEqualTo("{\"place\":\"&lt;i&gt;Ærø&lt;/i&gt;\"}");
        assertThat(gadget.select(".from-server")).hasSize(1);
    }

    @Test
    public void shouldSayWhatIsMissingWhereNoPluginHasTheGadget() {
        long id = Boards.ofAdmin(host, "Operations");
        host.tracker().dashboardItems().add(id, "gone:gadget", 0, 0, Map.of());

        var page = Jsoup.parse(host.admin().get(Boards.show(id)).body());

        assertThat(page.select(".dashboard-item-content").text()).contains("gone:gadget");
    }

    @Test
    public void shouldAddConfigureArrangeAndRemoveAGadget() {
        long id = Boards.ofAdmin(host, "Operations");
        Browser admin = host.admin();

        var added = admin.json("POST", Boards.rest(id, "gadget"), "{\"module\":\"example:weather\"}");
        DashboardItem item = host.tracker().dashboardItems().of(id).get(0);
        var saved = admin.json(
                "PUT",
                Boards.rest(id, "gadget") + "/" + item.id() + "/prefs",
                "{\"place\":\"Fyn\",\"n\":3,\"on\":true}");
        var moved = admin.json(
                "PUT", Boards.rest(id, "layout"), "{\"layout\":\"AAA\",\"columns\":[[],[],[" + item.id() + "]]}");
        DashboardItem after = host.tracker().dashboardItems().byId(item.id()).orElseThrow();
        var removed = admin.json("DELETE", Boards.rest(id, "gadget") + "/" + item.id(), "");

        assertThat(added.body()).contains("gadget-" + item.id());
        assertThat(List.of(saved.statusCode(), moved.statusCode(), removed.statusCode()))
                .containsOnly(204);
        assertThat(after.preferences()).isEqualTo(Map.of("place", "Fyn", "n", "3", "on", "true"));
        assertThat(after.column()).isEqualTo(2);
        assertThat(host.tracker().dashboardItems().of(id)).isEmpty();
    }

    @Test
    public void shouldHideAPrivateDashboardAsIfItDidNotExist() {
        long id = Boards.ofAdmin(host, "Operations");
        Browser other = host.user("carla");

        var hidden = other.get(Boards.show(id));
        var absent = other.get(Boards.show(99));
        var wall = other.get(Boards.wall(id));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(hidden.body()).select("#main").html())
                .isEqualTo(Jsoup.parse(absent.body()).select("#main").html());
        assertThat(wall.statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldLetOthersSeeButNotChangeASharedDashboard() {
        long id = Boards.ofAdmin(host, "Operations", Share.withLoggedIn());
        Browser other = host.user("carla");

        var seen = other.get(Boards.show(id));
        var added = other.json("POST", Boards.rest(id, "gadget"), "{\"module\":\"example:weather\"}");
        var removed = other.post("/secure/DeletePortalPage.jspa", Map.of("pageId", Long.toString(id)));

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(seen.body()).select("#add-gadget")).isEmpty();
        assertThat(added.statusCode()).isEqualTo(403);
        assertThat(removed.statusCode()).isEqualTo(403);
        assertThat(host.tracker().dashboards().byId(id)).isPresent();
    }

    @Test
    public void shouldRefuseUnknownGadgetsLayoutsAndOtherContent() {
        long id = Boards.ofAdmin(host, "Operations");
        Browser admin = host.admin();

        var gadget = admin.json("POST", Boards.rest(id, "gadget"), "{\"module\":\"none\"}");
        var layout = admin.json("PUT", Boards.rest(id, "layout"), "{\"layout\":\"ZZ\"}");
        var broken = admin.json("POST", Boards.rest(id, "gadget"), "{");
        var form = admin.post(Boards.rest(id, "gadget"), Map.of("module", "example:weather"));

        assertThat(gadget.statusCode()).isEqualTo(400);
        assertThat(layout.body()).contains("There is no layout called ZZ.");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(form.statusCode()).isEqualTo(415);
    }

    @Test
    public void shouldShowTheWallboardDarkAndWithoutMenus() {
        long id = Boards.ofAdmin(host, "Operations", Boards.withAnyone());
        host.tracker().dashboardItems().add(id, FakePlugin.WEATHER, 0, 0, Map.of());

        var page = Jsoup.parse(host.stranger().get(Boards.wall(id)).body());

        assertThat(page.selectFirst("html").attr("data-color-mode")).isEqualTo("dark");
        assertThat(page.select("#header, .gadget-menu-trigger")).isEmpty();
        assertThat(page.select(".dashboard-item")).hasSize(1);
    }

    @Test
    public void shouldStarRenameAndDeleteADashboard() {
        long id = Boards.ofAdmin(host, "Operations");
        Browser admin = host.admin();
        String pageId = Long.toString(id);

        admin.post("/secure/FavouritePortalPage.jspa", Map.of("pageId", pageId, "favourite", "true"));
        var favourites = admin.get("/secure/ConfigurePortalPages!default.jspa");
        admin.post("/secure/EditPortalPage.jspa", Map.of("pageId", pageId, "portalPageName", "Renamed"));
        Optional<Dashboard> renamed = host.tracker().dashboards().byId(id);
        admin.post("/secure/DeletePortalPage.jspa", Map.of("pageId", pageId));

        assertThat(favourites.body()).contains("selectPageId=" + id);
        assertThat(renamed).map(Dashboard::name).contains("Renamed");
        assertThat(host.tracker().dashboards().byId(id)).isEmpty();
    }
}
