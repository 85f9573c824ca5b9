package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.HolderType;

/** Many issues at once where something stands in the way: strange choices, closed projects, fields and rights that lack. */
public class BulkRefusalsTest {
    private static final String FOLDER = "/secure/views/bulkedit/";
    private static final String EDIT = FOLDER + "BulkEditDetails.jspa";
    private static final String TRANSITION = FOLDER + "BulkWorkflowTransition.jspa";
    private static final String DELETE = FOLDER + "BulkDelete.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Project project = Sample.in(host);
        Sample.fillUpTo(host, project, 24);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldTakeAnIssueOnceHoweverOftenItIsNamed() {
        Document page = step("edit", "1003,1003,x,,999999,-1003,1003");

        assertThat(page.select("#main > p").text()).isEqualTo("1 chosen: DEMO-3");
        assertThat(page.select("input[name=ids]").val()).isEqualTo("1003");
    }

    @Test
    public void shouldRefuseMoreThanAreChangedAtOnce() {
        String ids = IntStream.rangeClosed(1, 1_001).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(step("edit", ids).select("#main").text())
                .contains("1,001 issues were chosen, and no more than 1,000 are changed at once.");
    }

    @Test
    public void shouldNameTheFirstTwentyOfMany() {
        StringBuilder ids = new StringBuilder("1001");
        for (int id = 1002; id <= 1021; id++) {
            ids.append(',').append(id);
        }

        Document page = step("delete", ids.toString());

        assertThat(page.select("#main > p").text())
                .startsWith("21 chosen: DEMO-1, ")
                .endsWith("DEMO-20, …");
        assertThat(page.select("input[name=ids]").val()).isEqualTo(ids.toString());
    }

    @Test
    public void shouldPassOverAHiddenIssueAmongOthersWithoutAWord() {
        hiddenIssue();
        Desk.grant(host, "DELETE_ISSUES", HolderType.USER, "carla");

        var answer = carla.browser().post(DELETE, Map.of("ids", "1003,2001"));

        assertThat(done(answer)).isEqualTo("DEMO-3");
        assertThat(answer.body()).doesNotContain("HUSH");
        assertThat(host.tracker().issues().byId(2001)).isPresent();
    }

    @Test
    public void shouldFindNothingToDeleteTheSecondTime() {
        Desk.grant(host, "DELETE_ISSUES", HolderType.USER, "carla");

        carla.browser().post(DELETE, Map.of("ids", "1003"));
        var again = carla.browser().post(DELETE, Map.of("ids", "1003"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(main(again)).contains("No issue was chosen.");
    }

    @Test
    public void shouldLeaveIssuesOfAnArchivedProjectAlone() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        host.tracker().projects().forget();

        var edited = carla.browser().post(EDIT, Map.of("ids", "1003", "change-labels", "true", "labels", "night"));
        var moved = carla.browser().post(FOLDER + "BulkChooseOperation.jspa", choice("transition", "1003"));

        assertThat(refused(edited)).containsExactly("DEMO-3: The project is archived.");
        assertThat(host.tracker().labels().of(1003)).isEmpty();
        assertThat(moved.statusCode()).isEqualTo(400);
        assertThat(main(moved)).contains("None of these issues has a transition");
    }

    @Test
    public void shouldSayAtEachIssueWhatDoesNotFitAndChangeNone() {
        var answer = carla.browser()
                .post(
                        EDIT,
                        Map.of(
                                "ids", "1003,1004",
                                "change-assignee", "true",
                                "assignee", "<script>alert(1)</script>",
                                "change-priority", "true",
                                "priority", "1"));

        assertThat(refused(answer)).hasSize(2).allSatisfy(line -> assertThat(line)
                .contains("<script>alert(1)</script>"));
        assertThat(answer.body()).doesNotContain("<script>alert(1)</script>");
        assertThat(carla.issue("DEMO-3").priorityId()).contains("3");
        assertThat(Jsoup.parse(answer.body()).select("#bulk-done")).isEmpty();
    }

    @Test
    public void shouldEmptyAFieldThatIsTickedAndLeftEmpty() {
        carla.browser().post(EDIT, Map.of("ids", "1003", "change-labels", "true", "labels", "one two"));
        carla.browser().post(EDIT, Map.of("ids", "1003", "labels", "", "change-priority", "true", "priority", "1"));
        List<String> kept = host.tracker().labels().of(1003);

        carla.browser().post(EDIT, Map.of("ids", "1003", "change-labels", "true", "labels", ""));

        assertThat(kept).containsExactly("one", "two");
        assertThat(host.tracker().labels().of(1003)).isEmpty();
    }

    @Test
    public void shouldTakeNoFieldThatOneMayNotFill() {
        Desk.revoke(host, "ASSIGN_ISSUES");
        Desk.revoke(host, "SCHEDULE_ISSUES");

        Document form = step("edit", "1003");
        var sent = carla.browser().post(EDIT, Map.of("ids", "1003", "change-duedate", "true", "duedate", "2026-03-09"));

        assertThat(form.select("#assignee, #duedate, #change-assignee, #change-duedate"))
                .isEmpty();
        assertThat(form.select("#labels, #change-labels")).hasSize(2);
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(carla.page("/browse/DEMO-3").select("#due-date time")).isEmpty();
    }

    @Test
    public void shouldOfferComponentsOnlyWhereAllIssuesAreOfOneProject() {
        host.database().jdbi().useHandle(handle -> {
            handle.execute(
                    "INSERT INTO component SELECT 501, project_id, 'Viewer', '', NULL, FALSE FROM issue WHERE id = 1001");
        });
        Project lab = host.tracker().projects().add("LAB", "Laboratory", Optional.empty());
        issueOf(lab);
        host.tracker().forget();

        assertThat(step("edit", "1003,1004").select("#components")).hasSize(1);
        assertThat(step("edit", "1003,2001").select("#components")).isEmpty();
        assertThat(step("edit", "1003,2001").select("#labels")).hasSize(1);
    }

    @Test
    public void shouldRefuseATransitionThatNoneOfThemOffers() {
        for (String code : List.of("", "5", "5 Reopen Issue", "99 Nothing", "x <script>")) {
            var answer = carla.browser().post(TRANSITION, Map.of("ids", "1003", "transition", code));

            assertThat(answer.statusCode()).as(code).isEqualTo(400);
        }
        assertThat(carla.issue("DEMO-3").statusId()).isEqualTo("1");
    }

    @Test
    public void shouldMakeNoTransitionWithACommentForAGroupOfOthers() {
        var answer = carla.browser()
                .post(
                        TRANSITION,
                        Map.of(
                                "ids", "1003",
                                "transition", "5 Resolve Issue",
                                "resolution", "1",
                                "comment", "Ours",
                                "commentLevel", "group:jira-administrators"));

        assertThat(refused(answer))
                .containsExactly("DEMO-3: You can only write for groups and roles that you belong to.");
        assertThat(carla.issue("DEMO-3").statusId()).isEqualTo("1");
        assertThat(host.tracker().comments().of(1003)).isEmpty();
    }

    @Test
    public void shouldCallABrokenQueryTheSendersFault() {
        var answer = carla.browser().get(FOLDER + "BulkEdit1!default.jspa?jql=project+%3D+%3D+%3Cscript%3E");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(main(answer)).contains("line 1");
        assertThat(answer.body()).doesNotContain("= <script>");
    }

    @Test
    public void shouldRefuseInTheReadersLanguage() {
        Map<String, String> none = Map.of("ids", "999999");

        assertThat(List.of(said("da", none), said("sv", none), said("en", none)))
                .containsExactly("Ingen opgave er valgt.", "Inget ärende är valt.", "No issue was chosen.");
    }

    private String said(String language, Map<String, String> form) {
        carla.browser().post("/secure/ViewProfile.jspa", Map.of("language", language, "theme", "light"));
        return Jsoup.parse(carla.browser().post(DELETE, form).body())
                .select("#main p")
                .first()
                .text();
    }

    private void hiddenIssue() {
        Project hush = host.tracker().projects().add("HUSH", "Secret plans", Optional.empty());
        host.tracker()
                .projects()
                .usePermissionScheme(
                        hush, host.tracker().schemes().add("Nobody", "").id());
        issueOf(hush);
        host.tracker().forget();
    }

    private void issueOf(Project project) {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO issue (id, project_id, issue_number, type_id, status_id, summary, created,"
                                + " updated) VALUES (2001, ?, 1, '1', '1', 'Elsewhere', 1, 1)",
                        project.id()));
    }

    private Document step(String operation, String ids) {
        return Jsoup.parse(carla.browser()
                .post(FOLDER + "BulkChooseOperation.jspa", choice(operation, ids))
                .body());
    }

    private static Map<String, String> choice(String operation, String ids) {
        return new HashMap<>(Map.of("operation", operation, "ids", ids));
    }

    private static String main(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main").text();
    }

    private static String done(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#bulk-done p:last-child").text();
    }

    private static List<String> refused(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#bulk-refused li").eachText();
    }
}
