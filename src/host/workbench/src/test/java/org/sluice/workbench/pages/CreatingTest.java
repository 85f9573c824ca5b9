package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** Making issues with a browser: project and type, the fields on offer, sub-tasks. */
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
    public void shouldFillTheFormFromTheLinkThatLedToIt() {
        Document form = carla.page(details() + "&summary=No+picture&priority=1&labels=x+y&summery=ignored");

        assertThat(form.select("#summary").val()).isEqualTo("No picture");
        assertThat(form.select("#priority option[selected]").val()).isEqualTo("1");
        assertThat(form.select("#labels").val()).isEqualTo("x y");
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
}
