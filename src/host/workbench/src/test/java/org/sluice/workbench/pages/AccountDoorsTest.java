package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;

/** Logging in, out and in as an administrator, for those who should not, or who come from a strange place. */
public class AccountDoorsTest {
    private static final String LOG_IN = "/login.jsp";
    private static final String SUDO = "/secure/admin/WebSudoAuthenticate.jspa";
    private static final String ADMINISTRATION = "/secure/admin/AdminSummary.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldNeverSendAnybodyElsewhereAfterTheLogIn() {
        assertThat(List.of(
                        "https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:x"))
                .allSatisfy(destination -> {
                    Browser browser = host.stranger();
                    browser.get(LOG_IN);
                    var answer = browser.post(
                            LOG_IN,
                            Map.of("os_username", "admin", "os_password", "admin", "os_destination", destination));
                    assertThat(answer.uri().toString()).isEqualTo(host.url() + "/secure/Dashboard.jspa");
                });
    }

    @Test
    public void shouldNeverSendAnybodyElsewhereAfterThePasswordOfTheAdministration() {
        Browser admin = host.admin();

        var answer = admin.post(
                SUDO, Map.of("webSudoPassword", "admin", "webSudoDestination", "https://elsewhere.example/"));

        assertThat(answer.uri().toString()).isEqualTo(host.url() + "/secure/Dashboard.jspa");
        assertThat(admin.get(ADMINISTRATION).uri().getPath()).isEqualTo("/jira" + ADMINISTRATION);
    }

    @Test
    public void shouldKeepTheDestinationAsTextWhileThePasswordIsWrong() {
        Browser admin = host.admin();
        String hostile = "/x\"><script>alert(1)</script>";

        var answer = admin.post(SUDO, Map.of("webSudoPassword", "no", "webSudoDestination", hostile));

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("input[name=webSudoDestination]").val()).isEqualTo(hostile);
        assertThat(page.select("#main script")).isEmpty();
        assertThat(page.select("input[type=password]").val()).isEmpty();
    }

    @Test
    public void shouldOpenNothingForTheRightPasswordOfSomebodyWhoIsNoAdministrator() {
        Browser carla = host.user("carla");

        var answer = carla.post(SUDO, Map.of("webSudoPassword", "carla"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(carla.get(ADMINISTRATION).statusCode()).isEqualTo(403);
    }

    @Test
    public void shouldTakeOnesOwnPasswordOnly() {
        host.user("carla");
        User carla = host.tracker().users().byName("carla").orElseThrow();
        host.tracker().groups().add("jira-administrators", carla);
        Browser second = host.stranger().loggedInAs("carla");

        var foreign = second.post(SUDO, Map.of("webSudoPassword", "admin"));
        var closed = second.get(ADMINISTRATION);
        var own = second.post(SUDO, Map.of("webSudoPassword", "carla"));

        assertThat(foreign.body()).contains("The password is wrong.");
        assertThat(closed.uri().getPath()).contains("WebSudoAuthenticate");
        assertThat(own.uri().getPath()).isEqualTo("/jira/secure/Dashboard.jspa");
        assertThat(second.get(ADMINISTRATION).uri().getPath()).isEqualTo("/jira" + ADMINISTRATION);
    }

    @Test
    public void shouldEndTheSecureSessionWithTheLogOut() {
        Browser admin = host.admin().withWebSudo("admin");

        admin.post("/logout", Map.of());
        admin.loggedInAs("admin");

        assertThat(admin.get(ADMINISTRATION).uri().getPath()).contains("WebSudoAuthenticate");
    }

    @Test
    public void shouldBecomeWhoeverLogsInNext() {
        host.user("carla");
        Browser browser = host.admin();

        browser.loggedInAs("carla");

        assertThat(browser.page("/secure/ViewProfile.jspa").select("#main h1").text())
                .isEqualTo("carla");
        assertThat(browser.get(ADMINISTRATION).statusCode()).isEqualTo(403);
    }

    @Test
    public void shouldStayLoggedInAfterAWrongPasswordForSomebodyElse() {
        host.user("carla");
        Browser browser = host.admin();

        HttpResponse<String> answer = browser.post(LOG_IN, Map.of("os_username", "carla", "os_password", "no"));

        assertThat(answer.body()).contains("Your username or password is wrong");
        assertThat(browser.page("/secure/ViewProfile.jspa").select("#main h1").text())
                .isEqualTo("Administrator");
    }

    @Test
    public void shouldLogNobodyInWithoutANameOrAPassword() {
        Browser browser = host.stranger();
        browser.get(LOG_IN);

        assertThat(List.of(
                        Map.<String, String>of(),
                        Map.of("os_username", "admin"),
                        Map.of("os_username", "admin", "os_password", ""),
                        Map.of("os_password", "admin"),
                        Map.of("os_username", "admin", "os_password", "admin ")))
                .allSatisfy(form ->
                        assertThat(browser.post(LOG_IN, form).body()).contains("Your username or password is wrong"));
        assertThat(browser.get("/secure/ViewProfile.jspa").uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldLeadWhoeverIsOutAlreadyToTheLogIn() {
        Browser stranger = host.stranger();

        assertThat(stranger.get("/logout").uri().getPath()).isEqualTo("/jira/login.jsp");
        assertThat(stranger.page("/login.jsp").select("#main .aui-message")).isEmpty();
    }

    @Test
    public void shouldLogOutOnlyWithTheToken() {
        Browser admin = host.admin();

        var answer = admin.postWithoutToken("/logout", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(admin.get("/secure/ViewProfile.jspa").statusCode()).isEqualTo(200);
        assertThat(admin.page("/secure/ViewProfile.jspa").select("#main h1").text())
                .isEqualTo("Administrator");
    }
}
