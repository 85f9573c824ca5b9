package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.Share;

/** Making, describing, sharing and removing a dashboard by its form. */
public class DashboardFormTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldKeepWhatTheFormSentAndStarTheNewDashboard() {
        host.admin()
                .post(
                        "/secure/AddPortalPage.jspa",
                        Map.of(
                                "portalPageName",
                                "  " + Sample.TRICKY + "  ",
                                "portalPageDescription",
                                Sample.TRICKY,
                                "shared",
                                "loggedin"));

        Dashboard made = only();

        assertThat(made.name()).isEqualTo(Sample.TRICKY);
        assertThat(made.description()).isEqualTo(Sample.TRICKY);
        assertThat(made.shares()).containsExactly(Share.withLoggedIn());
        assertThat(host.tracker().dashboards().favouritesOf(made.ownerKey().orElseThrow()))
                .containsExactly(made);
    }

    @Test
    public void shouldShowTheFormAgainWithWhatWasTypedWhenTheNameIsTooLong() {
        String name = "n".repeat(256);

        Document form = Jsoup.parse(host.admin()
                .post(
                        "/secure/AddPortalPage.jspa",
                        Map.of("portalPageName", name, "portalPageDescription", Sample.TRICKY, "shared", "anyone"))
                .body());

        assertThat(form.select("#name-error").text()).contains("255");
        assertThat(form.select("#edit-entity-dashboard-name").val()).isEqualTo(name);
        assertThat(form.select("#edit-entity-dashboard-description").val()).isEqualTo(Sample.TRICKY);
        assertThat(form.select("input[name=shared][checked]").val()).isEqualTo("anyone");
        assertThat(host.tracker().dashboards().all()).isEmpty();
    }

    @Test
    public void shouldTakeTheLongestNameThatFits() {
        host.admin().post("/secure/AddPortalPage.jspa", Map.of("portalPageName", "n".repeat(255)));

        assertThat(only().name()).hasSize(255);
    }

    @Test
    public void shouldSayThatADescriptionIsTooLongInsteadOfFailing() {
        var answer = host.admin()
                .post(
                        "/secure/AddPortalPage.jspa",
                        Map.of("portalPageName", "Ward 7", "portalPageDescription", Sample.LONG));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#description-error").text())
                .contains("4,000");
        assertThat(host.tracker().dashboards().all()).isEmpty();
    }

    @Test
    public void shouldFillTheFormWithTheDashboardThatIsChanged() {
        long id = Boards.ofAdmin(host, Sample.TRICKY, Boards.withAnyone());

        Document form = host.admin().page("/secure/EditPortalPage!default.jspa?pageId=" + id);

        assertThat(form.select("#edit-entity-dashboard-name").val()).isEqualTo(Sample.TRICKY);
        assertThat(form.select("input[name=pageId]").val()).isEqualTo(Long.toString(id));
        assertThat(form.select("input[name=shared][checked]").val()).isEqualTo("anyone");
        assertThat(form.select("#shared-other")).isEmpty();
    }

    @Test
    public void shouldKeepSharesThatTheFormDoesNotKnow() {
        Share group = new Share(Share.Type.GROUP, "jira-software-users");
        long id = Boards.ofAdmin(host, "Staff", group);
        Browser admin = host.admin();

        Document form = admin.page("/secure/EditPortalPage!default.jspa?pageId=" + id);
        admin.post("/secure/EditPortalPage.jspa", sent(id, "Renamed", "other"));

        assertThat(form.select("input[name=shared][checked]").val()).isEqualTo("other");
        assertThat(only().name()).isEqualTo("Renamed");
        assertThat(only().shares()).containsExactly(group);
    }

    @Test
    public void shouldTakeEveryShareAwayFromADashboardThatBecomesPrivate() {
        long id = Boards.ofAdmin(host, "Open", Boards.withAnyone());

        host.admin().post("/secure/EditPortalPage.jspa", sent(id, "Open", "private"));

        assertThat(only().shares()).isEmpty();
        assertThat(host.stranger().get(Boards.wall(id)).uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldKeepTheNameWhenTheNewOneIsEmpty() {
        long id = Boards.ofAdmin(host, "Operations");

        var answer = host.admin().post("/secure/EditPortalPage.jspa", sent(id, " ", "private"));

        assertThat(Jsoup.parse(answer.body()).select("#name-error").text()).isEqualTo("Give the dashboard a name.");
        assertThat(only().name()).isEqualTo("Operations");
    }

    @Test
    public void shouldNameTheDashboardBeforeItIsRemoved() {
        long id = Boards.ofAdmin(host, Sample.TRICKY);

        Document asked = host.admin().page("/secure/DeletePortalPage!default.jspa?pageId=" + id);

        assertThat(asked.select("#main strong").text()).isEqualTo(Sample.TRICKY);
        assertThat(asked.select("form[action$=DeletePortalPage.jspa] input[name=pageId]")
                        .val())
                .isEqualTo(Long.toString(id));
        assertThat(host.tracker().dashboards().byId(id)).isPresent();
    }

    private Dashboard only() {
        List<Dashboard> all = host.tracker().dashboards().all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Map<String, String> sent(long id, String name, String shared) {
        return Map.of("pageId", Long.toString(id), "portalPageName", name, "shared", shared);
    }
}
