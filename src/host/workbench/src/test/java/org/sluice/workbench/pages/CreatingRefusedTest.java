package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;

/** What is refused when an issue is made with a browser, and how it is said. */
public class CreatingRefusedTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;
    private Desk carla;

    @Before
    public void fill() {
        project = Sample.in(host);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldSayUnderTheFieldWhatIsWrongAndKeepWhatWasTyped() {
        var answer = carla.fill(details(), "summary", " ", "description", "Kept", "assignee", "nobody-here");

        assertThat(Desk.error(answer, "summary")).isEqualTo("You must specify a summary of the issue.");
        assertThat(Desk.error(answer, "assignee")).contains("nobody-here");
        Document form = org.jsoup.Jsoup.parse(answer.body());
        assertThat(form.select("#description").val()).isEqualTo("Kept");
        assertThat(form.select("#assignee").val()).isEqualTo("nobody-here");
        assertThat(form.select("#summary").attr("aria-describedby")).isEqualTo("summary-error");
        assertThat(host.tracker().issues().byKey("DEMO-3")).isEmpty();
    }

    @Test
    public void shouldSayItInTheReadersLanguage() {
        carla.browser().post("/secure/ViewProfile.jspa", Map.of("language", "da", "theme", "light"));

        var answer = carla.fill(details(), "summary", "");

        assertThat(Desk.error(answer, "summary")).isNotEmpty().doesNotContain("You must");
        assertThat(org.jsoup.Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Opret opgave");
    }

    @Test
    public void shouldAskAgainForAProjectThatOneMayNotUse() {
        Document page = carla.page("/secure/CreateIssueDetails!init.jspa?pid=99&issuetype=1");

        assertThat(page.select("#pid option").eachText()).hasSize(1);
        assertThat(page.select("#pid-error").text()).startsWith("You may not create issues in this project");
        assertThat(page.select("#issuetype-error, #summary")).isEmpty();
    }

    @Test
    public void shouldAskAgainForATypeThatDoesNotFit() {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO issue_type VALUES ('5', 'Sub-task', '', TRUE, 2)"));
        host.tracker().forget();
        long parent = host.tracker().issues().byKey("DEMO-1").orElseThrow().id();

        Document unknown = carla.page("/secure/CreateIssueDetails!init.jspa?pid=" + project.id() + "&issuetype=nosuch");
        Document childless = carla.page("/secure/CreateIssueDetails!init.jspa?pid=" + project.id() + "&issuetype=5");
        Document child = carla.page(
                "/secure/CreateSubTaskIssue.jspa?issuetype=1&pid=" + project.id() + "&parentIssueId=" + parent);
        Document elsewhere = carla.page("/secure/CreateSubTaskIssue.jspa?issuetype=5&pid=99&parentIssueId=" + parent);
        Document open = carla.page("/secure/CreateIssue.jspa");

        for (Document page : List.of(unknown, childless, child)) {
            assertThat(page.select("#issuetype-error").text()).startsWith("The issue type does not exist, or");
            assertThat(page.select("#pid-error, #summary")).isEmpty();
        }
        assertThat(elsewhere.select("[role=alert]").text()).contains("You may not create issues in this project");
        assertThat(open.select(".error")).isEmpty();
    }

    @Test
    public void shouldRefuseWhoeverMayNotMakeIssues() {
        Desk.revoke(host, "CREATE_ISSUES");

        var asked = carla.browser().get("/secure/CreateIssue!default.jspa");
        var sent = carla.browser().post("/secure/CreateIssueDetails.jspa", form());

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(carla.page("/secure/BrowseProjects.jspa").select("#create_link"))
                .isEmpty();
    }

    @Test
    public void shouldSendStrangersToTheLogInAndRefuseTheirForms() {
        Browser stranger = host.stranger();
        stranger.get("/login.jsp");

        assertThat(stranger.get("/secure/CreateIssue!default.jspa").uri().getPath())
                .isEqualTo("/jira/login.jsp");
        assertThat(stranger.post("/secure/CreateIssueDetails.jspa", form()).statusCode())
                .isEqualTo(403);
    }

    @Test
    public void shouldRefuseAFormWithoutItsToken() {
        var answer = carla.browser().postWithoutToken("/secure/CreateIssueDetails.jspa", form());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(host.tracker().issues().byKey("DEMO-3")).isEmpty();
    }

    private String details() {
        return "/secure/CreateIssueDetails!init.jspa?pid=" + project.id() + "&issuetype=1";
    }

    private Map<String, String> form() {
        return Map.of("pid", Long.toString(project.id()), "issuetype", "1", "summary", "x");
    }
}
