package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Logging in and out over a real server. */
public class LogInTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldOpenTheDashboardAfterTheRightPassword() {
        Browser browser = host.stranger();
        browser.get("/login.jsp");

        var answer = browser.post("/login.jsp", Map.of("os_username", "admin", "os_password", "admin"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).startsWith("/jira/secure/");
        assertThat(answer.body()).contains("name=\"ajs-remote-user\" content=\"admin\"");
    }

    @Test
    public void shouldSayTheSameForAWrongNameAndAWrongPassword() {
        Browser browser = host.stranger();
        browser.get("/login.jsp");

        var wrongPassword = browser.post("/login.jsp", Map.of("os_username", "admin", "os_password", "wrong"));
        var wrongName = browser.post("/login.jsp", Map.of("os_username", "\"><script>", "os_password", "wrong"));

        assertThat(wrongPassword.body()).contains("Your username or password is wrong");
        assertThat(wrongName.body())
                .contains("Your username or password is wrong")
                .doesNotContain("\"><script>");
    }

    @Test
    public void shouldComeBackToThePageThatAskedForTheLogIn() {
        Browser browser = host.stranger();

        var asked = browser.get("/secure/ViewProfile.jspa?saved=true");
        var answer = browser.post(
                "/login.jsp",
                Map.of(
                        "os_username", "admin",
                        "os_password", "admin",
                        "os_destination", "/secure/ViewProfile.jspa?saved=true"));

        assertThat(asked.uri().toString()).contains("os_destination=%2Fsecure%2FViewProfile.jspa%3Fsaved%3Dtrue");
        assertThat(answer.uri().toString()).endsWith("/jira/secure/ViewProfile.jspa?saved=true");
    }

    @Test
    public void shouldRefuseAFormWithoutTheToken() {
        Browser browser = host.stranger();

        var answer = browser.postWithoutToken("/login.jsp", Map.of("os_username", "admin", "os_password", "admin"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("security token is missing");
    }

    @Test
    public void shouldLogOutByPostAndAskWhoeverFollowsALink() {
        Browser browser = host.admin();

        var asked = browser.get("/secure/Logout!default.jspa");
        var stillIn = browser.get("/secure/ViewProfile.jspa");
        var done = browser.post("/logout", Map.of());
        var out = browser.get("/secure/ViewProfile.jspa");

        assertThat(asked.body()).contains("Do you want to log out?");
        assertThat(stillIn.body()).contains("admin@example.com");
        assertThat(done.body()).contains("You are logged out.");
        assertThat(out.uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldSpeakTheLanguageThatTheUserChose() {
        Browser browser = host.admin();

        var danish = browser.post("/secure/ViewProfile.jspa", Map.of("language", "da", "theme", "dark"));
        var swedish = browser.post("/secure/ViewProfile.jspa", Map.of("language", "sv", "theme", "dark"));
        var still = browser.post("/secure/ViewProfile.jspa", Map.of("language", "xx", "theme", "dark"));

        assertThat(danish.body()).contains("Dine valg er gemt.").contains("data-color-mode=\"dark\"");
        assertThat(swedish.body()).contains("Dina val är sparade.").contains("lang=\"sv\"");
        assertThat(still.body()).contains("lang=\"sv\"").contains("Språket finns inte.");
    }
}
