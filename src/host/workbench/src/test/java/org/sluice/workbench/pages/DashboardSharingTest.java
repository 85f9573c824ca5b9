package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardItem;
import org.sluice.workbench.tracker.dashboards.Share;
import org.sluice.workbench.tracker.projects.Project;

/** Who sees a dashboard and who changes it, by the kind of its share. */
public class DashboardSharingTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldShowADashboardThatIsSharedWithAGroupToItsMembersOnly() {
        long id = Boards.ofAdmin(host, "Staff", new Share(Share.Type.GROUP, "jira-software-users"));
        Browser member = host.user("carla");
        Browser stranger = host.stranger();

        assertThat(member.get(Boards.show(id)).statusCode()).isEqualTo(200);
        assertThat(stranger.get(Boards.show(id)).uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldShowADashboardThatIsSharedWithOnePersonToNobodyElse() {
        long id = Boards.ofAdmin(host, "For Carla", new Share(Share.Type.USER, "carla"));

        assertThat(host.user("carla").get(Boards.show(id)).statusCode()).isEqualTo(200);
        assertThat(host.user("doris").get(Boards.show(id)).statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldShowADashboardOfAProjectToWhoeverMayBrowseTheProject() {
        Project project = Sample.in(host);
        long id = Boards.ofAdmin(host, "Project's", new Share(Share.Type.PROJECT, Long.toString(project.id())));
        Browser reader = host.user("carla");

        int before = reader.get(Boards.show(id)).statusCode();
        Sample.hideFromEverybody(host);
        int after = reader.get(Boards.show(id)).statusCode();

        assertThat(before).isEqualTo(200);
        assertThat(after).isEqualTo(404);
    }

    @Test
    public void shouldShowStrangersAPublicDashboardWithoutAnythingToChangeIt() {
        long id = Boards.ofAdmin(host, "Public", Boards.withAnyone());
        Boards.gadget(host, id, 0);

        var page = host.stranger().page(Boards.show(id));

        assertThat(page.select(".dashboard-item")).hasSize(1);
        assertThat(page.select("#add-gadget, #edit-layout, #edit_dashboard, #delete_dashboard, .gadget-menu-trigger"))
                .isEmpty();
        assertThat(page.select("button[aria-pressed], #create_dashboard")).isEmpty();
    }

    @Test
    public void shouldLetOnlyAdministratorsChangeTheSystemsOwnDashboard() {
        long id = Boards.of(host, Optional.empty(), "System dashboard", Boards.withAnyone());
        String layout = "{\"layout\":\"A\",\"columns\":[]}";

        var admin = host.admin().json("PUT", Boards.rest(id, "layout"), layout);
        var other = host.user("carla").json("PUT", Boards.rest(id, "layout"), "{\"layout\":\"AAA\"}");

        assertThat(admin.statusCode()).isEqualTo(204);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(layoutOf(id)).isEqualTo("A");
    }

    @Test
    public void shouldHideThePrivateDashboardsOfOthersFromAdministratorsToo() {
        Browser carla = host.user("carla");
        carla.post("/secure/AddPortalPage.jspa", Map.of("portalPageName", "Mine", "shared", "private"));
        long id = host.tracker().dashboards().ownedBy("carla").get(0).id();

        assertThat(carla.get(Boards.show(id)).statusCode()).isEqualTo(200);
        assertThat(host.admin().get(Boards.show(id)).statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldRefuseEveryChangeOfAHiddenDashboardAsIfItWereNotThere() {
        long id = Boards.ofAdmin(host, "Private");
        DashboardItem gadget = Boards.gadget(host, id, 0);
        Browser other = host.user("carla");
        String item = Boards.rest(id, "gadget/" + gadget.id());

        List<Integer> answers = List.of(
                other.get(item).statusCode(),
                other.json("POST", Boards.rest(id, "gadget"), "{\"module\":\"example:weather\"}")
                        .statusCode(),
                other.json("PUT", item + "/prefs", "{\"place\":\"Skagen\"}").statusCode(),
                other.json("DELETE", item, "").statusCode(),
                other.post("/secure/EditPortalPage.jspa", pageId(id)).statusCode(),
                other.post("/secure/FavouritePortalPage.jspa", pageId(id)).statusCode());

        assertThat(answers).containsOnly(404);
        assertThat(host.tracker().dashboardItems().of(id))
                .extracting(DashboardItem::preferences)
                .containsExactly(Map.of("place", "Ribe"));
    }

    @Test
    public void shouldRefuseToChangeAGadgetOfASharedDashboard() {
        long id = Boards.ofAdmin(host, "Shared", Share.withLoggedIn());
        DashboardItem gadget = Boards.gadget(host, id, 0);
        String item = Boards.rest(id, "gadget/" + gadget.id());
        Browser other = host.user("carla");

        var drawn = other.get(item);
        var saved = other.json("PUT", item + "/prefs", "{\"place\":\"Skagen\"}");
        var removed = other.json("DELETE", item, "");
        var form = other.get("/secure/EditPortalPage!default.jspa?pageId=" + id);

        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(drawn.body()).contains("data-editable=\"false\"");
        assertThat(List.of(saved.statusCode(), removed.statusCode(), form.statusCode()))
                .containsOnly(403);
        assertThat(host.tracker().dashboardItems().of(id)).hasSize(1);
    }

    @Test
    public void shouldNotReachAGadgetThroughAnotherDashboard() {
        long mine = Boards.ofAdmin(host, "Mine");
        long carlas = Boards.of(host, Optional.of("carla"), "Hers");
        DashboardItem hers = Boards.gadget(host, carlas, 0);
        Browser admin = host.admin();
        String address = Boards.rest(mine, "gadget/" + hers.id());

        assertThat(admin.get(address).statusCode()).isEqualTo(404);
        assertThat(admin.json("PUT", address + "/prefs", "{}").statusCode()).isEqualTo(404);
        assertThat(admin.json("DELETE", address, "").statusCode()).isEqualTo(404);
        assertThat(host.tracker().dashboardItems().byId(hers.id())).isPresent();
    }

    @Test
    public void shouldFindNoDashboardUnderWhatIsNoNumber() {
        Browser admin = host.admin();

        assertThat(List.of("x", "1e3", "99999999999999999999", "%3Cscript%3E", "-1"))
                .allSatisfy(id -> {
                    assertThat(admin.get("/secure/Dashboard.jspa?selectPageId=" + id)
                                    .statusCode())
                            .isEqualTo(404);
                    assertThat(admin.get("/plugins/servlet/Wallboard/?dashboardId=" + id)
                                    .statusCode())
                            .isEqualTo(404);
                });
    }

    private String layoutOf(long id) {
        return host.tracker().dashboards().byId(id).map(Dashboard::layout).orElseThrow();
    }

    private static Map<String, String> pageId(long id) {
        return Map.of("pageId", Long.toString(id), "portalPageName", "Taken", "favourite", "true");
    }
}
