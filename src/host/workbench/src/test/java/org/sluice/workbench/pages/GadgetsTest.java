package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardItem;

/** Gadgets on a dashboard: offered, added, configured, moved between columns, drawn anew, on the wall. */
public class GadgetsTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private long board;

    @Before
    public void make() {
        board = Boards.ofAdmin(host, "Operations", Boards.withAnyone());
    }

    @Test
    public void shouldOfferEveryGadgetWithItsTextsAsText() {
        var page = host.admin().page(Boards.show(board));

        assertThat(page.select(".gadget-offer h3").eachText()).containsExactly("Broken", "Weather");
        assertThat(page.select(".gadget-offer p:last-of-type").eachText())
                .containsExactly("Throws at once", "What it is like <outside>");
        assertThat(page.select(".gadget-offer button").eachAttr("data-module"))
                .containsExactly(FakePlugin.BROKEN, FakePlugin.WEATHER);
    }

    @Test
    public void shouldShowNothingOfAGadgetThatTheViewerMayNotHave() {
        DashboardItem weather = Boards.gadget(host, board, 0);
        host.plugin().hide(FakePlugin.WEATHER);
        Browser admin = host.admin();

        var page = admin.page(Boards.show(board));

        assertThat(page.select(".dashboard-item")).isEmpty();
        assertThat(page.select(".gadget-offer h3").eachText()).containsExactly("Broken");
        assertThat(admin.get(Boards.rest(board, "gadget/" + weather.id())).statusCode())
                .isEqualTo(404);
        assertThat(admin.json("POST", Boards.rest(board, "gadget"), "{\"module\":\"" + FakePlugin.WEATHER + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    public void shouldPutANewGadgetAboveTheOthers() {
        DashboardItem before = Boards.gadget(host, board, 0);

        host.admin().json("POST", Boards.rest(board, "gadget"), "{\"module\":\"example:broken\"}");

        assertThat(host.tracker().dashboardItems().of(board))
                .extracting(DashboardItem::moduleKey)
                .containsExactly(FakePlugin.BROKEN, before.moduleKey());
    }

    @Test
    public void shouldOfferToConfigureOnlyWhatCanBeConfigured() {
        DashboardItem weather = Boards.gadget(host, board, 0);
        DashboardItem broken = host.tracker().dashboardItems().add(board, FakePlugin.BROKEN, 1, 0, Map.of());

        var page = host.admin().page(Boards.show(board));

        assertThat(page.select("[data-gadget-action=edit]").eachAttr("data-gadget"))
                .containsExactly(Long.toString(weather.id()));
        assertThat(page.select("[data-gadget-action=remove]").eachAttr("data-gadget"))
                .containsExactly(Long.toString(weather.id()), Long.toString(broken.id()));
    }

    @Test
    public void shouldReplaceAllPreferencesByThoseThatWereSent() {
        DashboardItem gadget = Boards.gadget(host, board, 0);

        host.admin().json("PUT", prefs(gadget), "{\"unit\":\"" + "C".repeat(30_000) + "\",\"empty\":\"\"}");

        assertThat(preferencesOf(gadget)).isEqualTo(Map.of("unit", "C".repeat(30_000), "empty", ""));
    }

    @Test
    public void shouldKeepThePreferencesWhenWhatWasSentIsNoObject() {
        DashboardItem gadget = Boards.gadget(host, board, 0);
        Browser admin = host.admin();

        for (String sent : List.of("[]", "\"text\"", "null", "")) {
            assertThat(admin.json("PUT", prefs(gadget), sent).statusCode())
                    .as(sent)
                    .isEqualTo(400);
        }
        assertThat(preferencesOf(gadget)).isEqualTo(Map.of("place", "Ribe"));
    }

    @Test
    public void shouldRefuseMoreThanAMegabyte() {
        DashboardItem gadget = Boards.gadget(host, board, 0);

        var answer = host.admin().json("PUT", prefs(gadget), "{\"x\":\"" + "x".repeat(1 << 20) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("More was sent than fits here.");
        assertThat(preferencesOf(gadget)).isEqualTo(Map.of("place", "Ribe"));
    }

    @Test
    public void shouldKeepGadgetsInTheirPlaceThatTheSenderDidNotName() {
        DashboardItem named = Boards.gadget(host, board, 0);
        DashboardItem other = Boards.gadget(host, board, 1);
        long elsewhere = Boards.ofAdmin(host, "Elsewhere");
        DashboardItem foreign = Boards.gadget(host, elsewhere, 0);

        arrange("AB", "[[],[" + named.id() + "," + foreign.id() + ",99999]]");

        assertThat(columnOf(named)).isEqualTo(1);
        assertThat(columnOf(other)).isEqualTo(1);
        assertThat(columnOf(foreign)).isZero();
        assertThat(host.tracker().dashboards().byId(board))
                .map(Dashboard::layout)
                .contains("AB");
    }

    @Test
    public void shouldShowAGadgetOfALostColumnInTheLastThatThereIs() {
        DashboardItem gadget = Boards.gadget(host, board, 2);

        arrange("A", "[]");
        var page = host.admin().page(Boards.show(board));

        assertThat(page.select(".dashboard-column")).hasSize(1);
        assertThat(page.select(".dashboard-column .dashboard-item").eachAttr("data-id"))
                .containsExactly(Long.toString(gadget.id()));
    }

    @Test
    public void shouldMarkTheLayoutThatIsChosen() {
        arrange("AAA", "[]");

        var page = host.admin().page(Boards.show(board));

        assertThat(page.select(".layout-choice")).hasSize(5);
        assertThat(page.select(".layout-choice[aria-pressed=true]").text()).isEqualTo("Three columns");
        assertThat(page.select(".dashboard-column")).hasSize(3);
    }

    @Test
    public void shouldDrawOneGadgetAnewForTheDeskAndForTheWall() {
        DashboardItem gadget = Boards.gadget(host, board, 0);
        String address = Boards.rest(board, "gadget/" + gadget.id());
        Browser admin = host.admin();

        var desk = Jsoup.parseBodyFragment(admin.get(address).body());
        var wall =
                Jsoup.parseBodyFragment(admin.get(address + "?view=wallboard").body());

        assertThat(desk.select("[data-view=default] .gadget-menu-trigger")).hasSize(1);
        assertThat(wall.select("[data-view=wallboard]")).hasSize(1);
        assertThat(wall.select(".gadget-menu-trigger")).isEmpty();
    }

    @Test
    public void shouldLeadFromTheWallBackToTheDesk() {
        var page = host.stranger().page(Boards.wall(board));

        assertThat(page.select(".wallboard-exit").attr("href")).isEqualTo("/jira" + Boards.show(board));
        assertThat(page.select(".dashboard-empty").text()).isEqualTo("There are no gadgets here yet.");
        assertThat(page.select("script[src$='gadgets.js']")).hasSize(1);
    }

    private void arrange(String layout, String columns) {
        var answer = host.admin()
                .json(
                        "PUT",
                        Boards.rest(board, "layout"),
                        "{\"layout\":\"" + layout + "\",\"columns\":" + columns + "}");
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private int columnOf(DashboardItem item) {
        return host.tracker().dashboardItems().byId(item.id()).orElseThrow().column();
    }

    private Map<String, String> preferencesOf(DashboardItem item) {
        return host.tracker().dashboardItems().byId(item.id()).orElseThrow().preferences();
    }

    private String prefs(DashboardItem item) {
        return Boards.rest(board, "gadget/" + item.id()) + "/prefs";
    }
}
