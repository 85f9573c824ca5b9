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
        long id = dashboard("private");
        host.tracker().dashboardItems().add(id, FakePlugin.WEATHER, 1, 0, Map.of("place", "<i>Ærø</i>"));

        var page = Jsoup.parse(host.admin().get(show(id)).body());

        Element gadget = page.select(".dashboard-column").get(1).selectFirst(".dashboard-item");
        assertThat(gadget.attr("data-amd-module")).isEqualTo("example/weather");
        assertThat(gadget.attr("data-preferences")).isEqualTo("{\"place\":\"&lt;i&gt;Ærø&lt;/i&gt;\"}");
        assertThat(gadget.select(".from-server")).hasSize(1);
    }

    @Test
    public void shouldSayWhatIsMissingWhereNoPluginHasTheGadget() {
        long id = dashboard("private");
        host.tracker().dashboardItems().add(id, "gone:gadget", 0, 0, Map.of());

        var page = Jsoup.parse(host.admin().get(show(id)).body());

        assertThat(page.select(".dashboard-item-content").text()).contains("gone:gadget");
    }

    @Test
    public void shouldAddConfigureArrangeAndRemoveAGadget() {
        long id = dashboard("private");
        Browser admin = host.admin();

        var added = admin.json("POST", gadgets(id), "{\"module\":\"example:weather\"}");
        DashboardItem item = host.tracker().dashboardItems().of(id).get(0);
        var saved =
                admin.json("PUT", gadgets(id) + "/" + item.id() + "/prefs", "{\"place\":\"Fyn\",\"n\":3,\"on\":true}");
        var moved = admin.json(
                "PUT",
                "/rest/dashboards/1.0/" + id + "/layout",
                "{\"layout\":\"AAA\",\"columns\":[[],[],[" + item.id() + "]]}");
        DashboardItem after = host.tracker().dashboardItems().byId(item.id()).orElseThrow();
        var removed = admin.json("DELETE", gadgets(id) + "/" + item.id(), "");

        assertThat(added.body()).contains("gadget-" + item.id());
        assertThat(List.of(saved.statusCode(), moved.statusCode(), removed.statusCode()))
                .containsOnly(204);
        assertThat(after.preferences()).isEqualTo(Map.of("place", "Fyn", "n", "3", "on", "true"));
        assertThat(after.column()).isEqualTo(2);
        assertThat(host.tracker().dashboardItems().of(id)).isEmpty();
    }

    @Test
    public void shouldHideAPrivateDashboardAsIfItDidNotExist() {
        long id = dashboard("private");
        Browser other = host.user("carla");

        var hidden = other.get(show(id));
        var absent = other.get(show(99));
        var wall = other.get("/plugins/servlet/Wallboard/?dashboardId=" + id);

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(hidden.body()).select("#main").html())
                .isEqualTo(Jsoup.parse(absent.body()).select("#main").html());
        assertThat(wall.statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldLetOthersSeeButNotChangeASharedDashboard() {
        long id = dashboard("loggedin");
        Browser other = host.user("carla");

        var seen = other.get(show(id));
        var added = other.json("POST", gadgets(id), "{\"module\":\"example:weather\"}");
        var removed = other.post("/secure/DeletePortalPage.jspa", Map.of("pageId", Long.toString(id)));

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(seen.body()).select("#add-gadget")).isEmpty();
        assertThat(added.statusCode()).isEqualTo(403);
        assertThat(removed.statusCode()).isEqualTo(403);
        assertThat(host.tracker().dashboards().byId(id)).isPresent();
    }

    @Test
    public void shouldRefuseUnknownGadgetsLayoutsAndOtherContent() {
        long id = dashboard("private");
        Browser admin = host.admin();

        var gadget = admin.json("POST", gadgets(id), "{\"module\":\"none\"}");
        var layout = admin.json("PUT", "/rest/dashboards/1.0/" + id + "/layout", "{\"layout\":\"ZZ\"}");
        var broken = admin.json("POST", gadgets(id), "{");
        var form = admin.post(gadgets(id), Map.of("module", "example:weather"));

        assertThat(gadget.statusCode()).isEqualTo(400);
        assertThat(layout.body()).contains("There is no layout called ZZ.");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(form.statusCode()).isEqualTo(415);
    }

    @Test
    public void shouldShowTheWallboardDarkAndWithoutMenus() {
        long id = dashboard("anyone");
        host.tracker().dashboardItems().add(id, FakePlugin.WEATHER, 0, 0, Map.of());

        var page = Jsoup.parse(host.stranger()
                .get("/plugins/servlet/Wallboard/?dashboardId=" + id)
                .body());

        assertThat(page.selectFirst("html").attr("data-color-mode")).isEqualTo("dark");
        assertThat(page.select("#header, .gadget-menu-trigger")).isEmpty();
        assertThat(page.select(".dashboard-item")).hasSize(1);
    }

    @Test
    public void shouldStarRenameAndDeleteADashboard() {
        long id = dashboard("private");
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

    private long dashboard(String shared) {
        String owner = host.tracker().users().byName("admin").orElseThrow().key();
        Dashboard made = host.tracker().dashboards().add("Operations", "", Optional.of(owner), "AA");
        List<Share> shares =
                switch (shared) {
                    case "loggedin" -> List.of(Share.withLoggedIn());
                    case "anyone" -> List.of(new Share(Share.Type.ANYONE, ""));
                    default -> List.of();
                };
        host.tracker()
                .dashboards()
                .update(new Dashboard(made.id(), made.name(), "", made.ownerKey(), made.layout(), shares));
        return made.id();
    }

    private static String show(long id) {
        return "/secure/Dashboard.jspa?selectPageId=" + id;
    }

    private static String gadgets(long id) {
        return "/rest/dashboards/1.0/" + id + "/gadget";
    }
}
