package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.HolderType;

/** Sub-tasks with a browser: DEMO-3 is one of DEMO-1, and what their parent stands for holds for them. */
public class SubtaskPagesTest {
    private static final String ASK = "/secure/CreateSubTaskIssue!default.jspa?parentIssueId=";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;
    private Desk carla;

    @Before
    public void fill() {
        project = Sample.in(host);
        Sample.fillUpTo(host, project, 4);
        host.database().jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO issue_type VALUES ('9', 'Part', '', TRUE, 9)");
            handle.execute("INSERT INTO issue_type VALUES ('10', 'Piece', '', TRUE, 10)");
            handle.execute("UPDATE issue SET type_id = '9', parent_id = 1001 WHERE id = 1003");
        });
        host.tracker().forget();
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldAskForTheTypesOfSubtasksOnly() {
        Document form = carla.page(ASK + "1001");

        assertThat(form.select("#issuetype option").eachText()).containsExactly("Part", "Piece");
        assertThat(form.select("select[name=pid]")).isEmpty();
        assertThat(form.select(".form-about").text()).startsWith("DEMO-1 ");
        assertThat(carla.page("/secure/CreateIssue!default.jspa")
                        .select("#issuetype option")
                        .eachText())
                .doesNotContain("Part", "Piece");
    }

    @Test
    public void shouldStayWithTheParentWhenTheTypeDoesNotFit() {
        Document form =
                carla.page("/secure/CreateSubTaskIssue.jspa?parentIssueId=1001&pid=" + project.id() + "&issuetype=1");

        assertThat(form.select("h1").text()).isEqualTo("Create sub-task");
        assertThat(form.select("input[name=parentIssueId]").val()).isEqualTo("1001");
        assertThat(form.select("#summary")).isEmpty();
    }

    @Test
    public void shouldOfferNoSubtasksToWhoeverMayNotMakeIssues() {
        Desk.revoke(host, "CREATE_ISSUES");

        assertThat(carla.page("/browse/DEMO-1").select("#create-subtask")).isEmpty();
        assertThat(carla.browser().get(ASK + "1001").statusCode()).isEqualTo(403);
        assertThat(make("1001", "9", "x").statusCode()).isEqualTo(403);
        assertThat(subtasks()).containsExactly(1003L);
    }

    @Test
    public void shouldOfferNoSubtasksInAnArchivedProject() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        host.tracker().projects().forget();

        assertThat(carla.browser().get(ASK + "1001").statusCode()).isEqualTo(403);
        assertThat(make("1001", "9", "x").statusCode()).isEqualTo(403);
        assertThat(subtasks()).containsExactly(1003L);
    }

    @Test
    public void shouldKnowNoParentThatIsHiddenOrNone() {
        assertThat(List.of("x", "-1", "", "999999"))
                .allSatisfy(id ->
                        assertThat(carla.browser().get(ASK + id).statusCode()).isEqualTo(404));
        Sample.hideFromEverybody(host);

        assertThat(carla.browser().get(ASK + "1001").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldHangNothingBelowASubtask() {
        var answer = make("1003", "9", "Third floor");

        assertThat(carla.page("/browse/DEMO-3").select("#create-subtask")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("#form-faults").text()).contains("no sub-task itself");
        assertThat(Jsoup.parse(answer.body()).select("#summary").val()).isEqualTo("Third floor");
        assertThat(host.tracker().issues().subtasksOf(1003)).isEmpty();
    }

    @Test
    public void shouldMakeASubtaskInTheProjectOfItsParentOnly() {
        Project lab = host.tracker().projects().add("LAB", "Laboratory", Optional.empty());

        var answer = carla.browser()
                .post(
                        "/secure/CreateIssueDetails.jspa",
                        Map.of(
                                "pid",
                                Long.toString(lab.id()),
                                "issuetype",
                                "9",
                                "parentIssueId",
                                "1001",
                                "summary",
                                "x"));

        assertThat(Jsoup.parse(answer.body()).select("#form-faults").text()).contains("same project");
        assertThat(host.tracker().issues().byKey("LAB-1")).isEmpty();
    }

    @Test
    public void shouldMakeNoSubtaskWithoutAParentAndNothingElseWithOne() {
        assertThat(make("", "9", "x").statusCode()).isEqualTo(400);
        assertThat(make("1001", "1", "x").statusCode()).isEqualTo(400);
        assertThat(host.tracker().issues().byKey("DEMO-5")).isEmpty();
    }

    @Test
    public void shouldChangeTheTypeOfASubtaskWhereverTheFormSendsIt() {
        Project lab = host.tracker().projects().add("LAB", "Laboratory", Optional.empty());
        Document asked = carla.page("/secure/MoveIssue!default.jspa?id=1003");

        var moved = carla.browser()
                .post(
                        "/secure/MoveIssueConfirm.jspa",
                        Map.of("id", "1003", "pid", Long.toString(lab.id()), "issuetype", "10"));

        assertThat(asked.select("select[name]").eachAttr("name")).containsExactly("issuetype");
        assertThat(Desk.place(moved)).isEqualTo("/browse/DEMO-3");
        assertThat(carla.issue("DEMO-3").typeId()).isEqualTo("10");
        assertThat(carla.issue("DEMO-3").parentId()).contains(1001L);
    }

    @Test
    public void shouldSayThatSubtasksGoToo() {
        Desk.grant(host, "DELETE_ISSUES", HolderType.USER, "carla");
        Document childless = carla.page("/secure/DeleteIssue!default.jspa?id=1004");
        Document asked = carla.page("/secure/DeleteIssue!default.jspa?id=1001");

        carla.send(asked.selectFirst("form.work-form"));

        assertThat(asked.select("#main > p").last().text())
                .contains("sub-tasks")
                .isNotEqualTo(childless.select("#main > p").last().text());
        assertThat(host.tracker().issues().byId(1001)).isEmpty();
        assertThat(host.tracker().issues().byId(1003)).isEmpty();
    }

    @Test
    public void shouldKeepAnIssueThatGotASubtaskSinceItsDeletionWasAsked() {
        Desk.grant(host, "DELETE_ISSUES", HolderType.USER, "carla");
        Document asked = carla.page("/secure/DeleteIssue!default.jspa?id=1004");
        make("1004", "9", "Just made");

        var answer = carla.send(asked.selectFirst("form.work-form"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#main").text())
                .contains("DEMO-4 has sub-tasks. They have to be deleted with it.");
        assertThat(host.tracker().issues().byId(1004)).isPresent();
    }

    @Test
    public void shouldOfferToCopySubtasksWhereThereAreSome() {
        Document childless = carla.page("/secure/CloneIssueDetails!default.jspa?id=1004");

        carla.fill("/secure/CloneIssueDetails!default.jspa?id=1001", "summary", "Alone");
        carla.fill("/secure/CloneIssueDetails!default.jspa?id=1001", "summary", "Both", "cloneSubTasks", "true");

        assertThat(childless.select("#cloneSubTasks, #cloneLinks, #cloneAttachments"))
                .isEmpty();
        assertThat(host.tracker().issues().subtasksOf(carla.issue("DEMO-5").id()))
                .isEmpty();
        assertThat(host.tracker().issues().subtasksOf(carla.issue("DEMO-6").id()))
                .hasSize(1);
    }

    private List<Long> subtasks() {
        return host.tracker().issues().subtasksOf(1001).stream()
                .map(issue -> issue.id())
                .toList();
    }

    private HttpResponse<String> make(String parent, String type, String summary) {
        Map<String, String> form =
                new HashMap<>(Map.of("pid", Long.toString(project.id()), "issuetype", type, "summary", summary));
        if (!parent.isEmpty()) {
            form.put("parentIssueId", parent);
        }
        return carla.browser().post("/secure/CreateIssueDetails.jspa", form);
    }
}
