package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.Users;

/** What somebody sees when another part of the host refuses or fails: the host's page, never the server's. */
public class ErrorPagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Before
    public void serve() {
        host.serve("/refuse/*", new Refusing());
        host.serve("/rest/refuse/*", new Refusing());
    }

    @Test
    public void shouldSayOfEachRefusalWhatItMeans() {
        Map<Integer, String> titles = Map.of(
                401, "Please log in",
                403, "Access denied",
                404, "Page not found",
                405, "That does not work",
                413, "Too much",
                500, "Something went wrong");
        Browser admin = host.admin();

        assertThat(titles).allSatisfy((status, title) -> {
            Document page = admin.page("/refuse/" + status);
            assertThat(admin.get("/refuse/" + status).statusCode()).isEqualTo(status);
            assertThat(page.select("#main h1").text()).isEqualTo(title);
            assertThat(page.select("#header, #footer")).hasSize(2);
        });
    }

    @Test
    public void shouldHaveWordsForARefusalThatItDoesNotKnow() {
        var answer = host.admin().get("/refuse/418");

        assertThat(answer.statusCode()).isEqualTo(418);
        assertThat(answer.body()).contains("That does not work").doesNotContain("workbench.error", "Jetty", "teapot");
    }

    @Test
    public void shouldSayThatSomebodyElseHasJustWrittenTheSame() {
        Users users = host.tracker().users();
        long next = host.tracker().database().ids().next("user") + 1;
        users.add(new User("JIRAUSER" + next, "first", "First", "first@example.org", true, ""));

        var answer = host.admin()
                .withWebSudo("admin")
                .post(
                        "/secure/admin/user/AddUser.jspa",
                        Map.of("username", "bodil", "fullname", "B", "email", "b@example.org", "password", "secret"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#main").text())
                .contains("Somebody else has just added or changed the same thing.", "try again")
                .doesNotContain("written");
        assertThat(users.byName("bodil")).isEmpty();
    }

    @Test
    public void shouldTellAMissingTokenFromOtherRefusals() {
        Browser admin = host.admin();

        assertThat(admin.get("/refuse/403?message=XSRF").body()).contains("security token is missing");
        assertThat(admin.get("/refuse/403?message=other").body()).doesNotContain("security token", "other<");
    }

    @Test
    public void shouldShowTheIdOfAFaultButNoOtherWords() {
        String id = "0a1b2c3d-0000-1111-2222-333344445555";
        Browser admin = host.admin();

        Document known = admin.page("/refuse/500?message=" + id);
        Document unknown = admin.page("/refuse/503?message=%3Cb%3Esecret%3C/b%3E");

        assertThat(known.select("#error-id").text()).isEqualTo(id);
        assertThat(unknown.select("#error-id")).isEmpty();
        assertThat(unknown.select("#main").html()).doesNotContain("secret");
    }

    @Test
    public void shouldAnswerScriptsWithJson() {
        Browser admin = host.admin();

        var refused = admin.get("/rest/refuse/404");
        var failed = admin.get("/rest/refuse/500?message=0a1b2c3d-0000-1111-2222-333344445555");

        assertThat(refused.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(refused.body()).isEqualTo("{\"message\":\"There is nothing here, or you may not see it.\"}");
        assertThat(failed.body()).contains("\"id\":\"0a1b2c3d-0000-1111-2222-333344445555\"");
    }

    @Test
    public void shouldKeepRefusalsOutOfCachesToo() {
        assertThat(List.of("/refuse/404", "/refuse/500")).allSatisfy(address -> assertThat(host.stranger()
                        .get(address)
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store"));
    }

    @Test
    public void shouldShowTheMessageWithoutAHeaderWhenTheHeaderIsTheFault() {
        host.plugin().breakDown();

        Document page = host.stranger().page("/refuse/403");

        assertThat(page.select("#main h1").text()).isEqualTo("Access denied");
        assertThat(page.select("#header")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("secret detail");
    }

    @Test
    public void shouldLeadStrangersNowhereElse() {
        Document page = host.stranger().page("/refuse/403");

        assertThat(page.select("#main a").eachAttr("href")).containsExactly("/jira/secure/Dashboard.jspa");
        assertThat(page.select("#login-link")).hasSize(1);
    }

    /** Refuses with the status that the path ends with and the message that it is sent. */
    private static final class Refusing extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int status = Integer.parseInt(request.getPathInfo().substring(1));
            String message = request.getParameter("message");
            response.sendError(status, message == null ? "teapot" : message);
        }
    }
}
