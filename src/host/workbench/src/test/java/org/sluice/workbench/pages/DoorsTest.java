package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.pages.route.Access;
import org.sluice.workbench.pages.route.Route;

/** Every door of the pages: tokens, strangers, administrators. */
public class DoorsTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldRefuseEveryChangeThatComesWithoutTheToken() {
        Browser admin = host.admin().withWebSudo("admin");
        List<Route> changes = host.routes().stream().filter(Route::changes).toList();

        assertThat(changes).hasSizeGreaterThan(12).allSatisfy(route -> {
            HttpResponse<String> answer = admin.bare(route.method(), address(route));
            assertThat(answer.statusCode()).as(route.address()).isEqualTo(403);
            assertThat(answer.body()).as(route.address()).contains("security token is missing");
        });
    }

    @Test
    public void shouldSendStrangersToTheLogInFromEveryPageThatIsNotForAnyone() {
        Browser stranger = host.stranger();

        assertThat(pages(Access.LOGGED_IN, Access.ADMINISTRATOR, Access.SECURE_ADMINISTRATOR))
                .allSatisfy(
                        route -> assertThat(stranger.get(address(route)).uri().getPath())
                                .as(route.address())
                                .isEqualTo("/jira/login.jsp"));
    }

    @Test
    public void shouldAnswerStrangersWhoChangeSomethingWithUnauthorised() {
        Browser stranger = host.stranger();

        var form = stranger.post("/secure/AddPortalPage.jspa", Map.of("portalPageName", "x"));
        var script = stranger.json("PUT", "/rest/dashboards/1.0/1/layout", "{}");

        assertThat(form.statusCode()).isEqualTo(401);
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.body()).startsWith("{\"message\"");
    }

    @Test
    public void shouldKeepEverybodyElseOutOfEveryAdministrationPage() {
        Browser other = host.user("carla");

        assertThat(pages(Access.ADMINISTRATOR, Access.SECURE_ADMINISTRATOR))
                .hasSizeGreaterThan(5)
                .allSatisfy(route -> assertThat(other.get(address(route)).statusCode())
                        .as(route.address())
                        .isEqualTo(403));
    }

    @Test
    public void shouldAskAdministratorsForThePasswordBeforeEverySecurePage() {
        Browser admin = host.admin();

        assertThat(pages(Access.SECURE_ADMINISTRATOR))
                .allSatisfy(route -> assertThat(admin.get(address(route)).uri().getPath())
                        .as(route.address())
                        .isEqualTo("/jira/secure/admin/WebSudoAuthenticate!default.jspa"));
    }

    @Test
    public void shouldGiveAFaultAnIdAndTellNoDetail() {
        Sample.in(host);
        Browser admin = host.admin();
        host.plugin().breakDown();

        var answer = admin.get("/browse/DEMO-1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Jsoup.parse(answer.body()).select("#error-id").text()).matches("[0-9a-f-]{36}");
        assertThat(answer.body()).doesNotContain("secret detail").doesNotContain("IllegalState");
    }

    @Test
    public void shouldKeepPagesOutOfCachesAndForeignFrames() {
        var headers = host.admin().get("/secure/Dashboard.jspa").headers();

        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private List<Route> pages(Access... accesses) {
        return host.routes().stream()
                .filter(route -> !route.changes() && List.of(accesses).contains(route.access()))
                .toList();
    }

    private static String address(Route route) {
        return route.address().replaceAll("\\{\\w+}", "1");
    }
}
