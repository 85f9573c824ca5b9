package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** Making issues with a browser: project and type, the fields, what is refused. */
public class CreatingTest {
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
    public void shouldMakeAnIssueInTwoSteps() {
        var details = carla.fill("/secure/CreateIssue!default.jspa");
        var made = carla.send(
                org.jsoup.Jsoup.parse(details.body()).selectFirst("form.work-form"),
                "summary",
                "Scanner <b>beeps</b>",
                "description",
                "All night",
                "assignee",
                "admin",
                "labels",
                "night  ward7",
                "duedate",
                "2026-03-09");

        Issue issue = carla.issue("DEMO-3");
        assertThat(Desk.place(made)).isEqualTo("/browse/DEMO-3");
        assertThat(issue.summary()).isEqualTo("Scanner <b>beeps</b>");
        assertThat(issue.reporterKey()).contains("carla");
        assertThat(issue.priorityId()).contains("3");
        assertThat(issue.assigneeKey().flatMap(host.tracker().users()::byKey).map(User::name))
                .contains("admin");
        assertThat(host.tracker().labels().of(issue.id())).containsExactly("night", "ward7");
        Document page = carla.page("/browse/DEMO-3");
        assertThat(page.select("#due-date time").attr("datetime")).isEqualTo("2026-03-09T00:00:00Z");
        assertThat(page.select("#due-date").text()).isEqualTo("Mar 9, 2026");
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
        assertThat(org.jsoup.Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Opret sag");
    }

    @Test
    public void shouldFillTheFormFromTheLinkThatLedToIt() {
        Document form = carla.page(details() + "&summary=No+picture&priority=1&labels=x+y&summery=ignored");

        assertThat(form.select("#summary").val()).isEqualTo("No picture");
        assertThat(form.select("#priority option[selected]").val()).isEqualTo("1");
        assertThat(form.select("#labels").val()).isEqualTo("x y");
    }

    @Test
    public void shouldAskAgainForAProjectThatOneMayNotUse() {
        Document page = carla.page("/secure/CreateIssueDetails!init.jspa?pid=99&issuetype=1");

        assertThat(page.select("#pid option").eachText()).hasSize(1);
        assertThat(page.select("#summary")).isEmpty();
    }

    @Test
    public void shouldLeaveOutFieldsThatOneMayNotFill() {
        Desk.revoke(host, "SCHEDULE_ISSUES");
        Desk.revoke(host, "ASSIGN_ISSUES");

        Document form = carla.page(details());

        assertThat(form.select("#duedate, #assignee, #reporter, #security, #resolution"))
                .isEmpty();
        assertThat(form.select("#summary, #priority, #description")).hasSize(3);
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

    @Test
    public void shouldMakeASubtaskOfTheIssueThatLedToIt() {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO issue_type VALUES ('9', 'Part', '', TRUE, 9)"));
        host.tracker().forget();

        String link = carla.page("/browse/DEMO-2").select("#create-subtask").attr("href");
        var details = carla.fill(link.replaceFirst("^/jira", ""));
        carla.send(org.jsoup.Jsoup.parse(details.body()).selectFirst("form.work-form"), "summary", "First half");

        assertThat(carla.issue("DEMO-3").parentId()).isEqualTo(Optional.of(1002L));
        assertThat(carla.page("/browse/DEMO-2")
                        .select("#view-subtasks tbody tr")
                        .text())
                .contains("First half");
    }

    private String details() {
        return "/secure/CreateIssueDetails!init.jspa?pid=" + project.id() + "&issuetype=1";
    }

    private Map<String, String> form() {
        return Map.of("pid", Long.toString(project.id()), "issuetype", "1", "summary", "x");
    }
}
