package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.HolderType;

/** Links, moves, copies, deletions, watchers, votes and files with a browser. */
public class FamiliesAndFilesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Project demo;
    private Desk carla;

    @Before
    public void fill() {
        demo = Sample.in(host);
        Sample.fillUpTo(host, demo, 4);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldLinkSeveralIssuesAtOnceFromTheOtherEnd() {
        var answer = carla.fill(
                "/secure/LinkJiraIssue!default.jspa?id=1003", "linkDesc", "10000-in", "issueKeys", "demo-1, DEMO-4");

        assertThat(Jsoup.parse(answer.body()).select("#linkingmodule li").eachText())
                .allSatisfy(line -> assertThat(line).startsWith("is blocked by"))
                .hasSize(2);
        assertThat(links(1001)).anyMatch(link -> link.sourceId() == 1001 && link.destinationId() == 1003);
    }

    @Test
    public void shouldLinkNothingWhenOneIsUnknown() {
        var answer = carla.fill(
                "/secure/LinkJiraIssue!default.jspa?id=1003", "linkDesc", "10000-out", "issueKeys", "DEMO-4 NONE-9");

        assertThat(Desk.error(answer, "issueKeys")).contains("NONE-9");
        assertThat(Jsoup.parse(answer.body())
                        .select("#linkDesc option[selected]")
                        .val())
                .isEqualTo("10000-out");
        assertThat(links(1003)).isEmpty();
    }

    @Test
    public void shouldTakeALinkAway() {
        String link = carla.page("/browse/DEMO-1")
                .select("#linkingmodule .small-action")
                .attr("href")
                .replaceFirst("^/jira", "");

        carla.fill(link);

        assertThat(links(1001)).isEmpty();
        Desk.revoke(host, "LINK_ISSUES");
        assertThat(carla.browser().get(link).statusCode()).isEqualTo(403);
    }

    @Test
    public void shouldMoveAnIssueAndAskForAStatusThatTheOtherWorkflowKnows() {
        Project lab = host.tracker().projects().add("LAB", "Laboratory", Optional.empty());
        host.database().jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO status VALUES ('77', 'At the desk', '', 'new', 77)");
            handle.execute("UPDATE issue SET status_id = '77' WHERE id = 1003");
        });
        host.tracker().forget();

        var confirm = carla.fill("/secure/MoveIssue!default.jspa?id=1003", "pid", Long.toString(lab.id()));
        Document form = Jsoup.parse(confirm.body());
        var moved = carla.send(form.selectFirst("form.work-form"), "beanTargetStatusId", "3");

        assertThat(form.select("#beanTargetStatusId option").eachText()).contains("In Progress");
        assertThat(form.select("#project-target").text()).isEqualTo("Laboratory");
        assertThat(Desk.place(moved)).isEqualTo("/browse/LAB-1");
        assertThat(Desk.place(carla.browser().get("/browse/DEMO-3"))).isEqualTo("/browse/LAB-1");
        assertThat(carla.issue("LAB-1").statusId()).isEqualTo("3");
    }

    @Test
    public void shouldRefuseToMoveWhereOneMayNotMakeIssues() {
        Map<String, String> form = Map.of("id", "1003", "pid", "999", "issuetype", "1", "beanTargetStatusId", "1");

        assertThat(carla.browser().post("/secure/MoveIssueConfirm.jspa", form).statusCode())
                .isEqualTo(403);
        Desk.revoke(host, "MOVE_ISSUES");
        assertThat(carla.browser().get("/secure/MoveIssue!default.jspa?id=1003").statusCode())
                .isEqualTo(403);
    }

    @Test
    public void shouldCopyAnIssueWithItsLinks() {
        var answer = carla.fill("/secure/CloneIssueDetails!default.jspa?id=1001", "cloneLinks", "true");

        assertThat(Desk.place(answer)).isEqualTo("/browse/DEMO-5");
        assertThat(carla.issue("DEMO-5").summary()).isEqualTo("CLONE - " + Sample.TRICKY);
        assertThat(links(carla.issue("DEMO-5").id())).hasSize(2);
        assertThat(Desk.error(carla.fill("/secure/CloneIssueDetails!default.jspa?id=1001", "summary", ""), "summary"))
                .isNotEmpty();
    }

    @Test
    public void shouldDeleteAnIssueAfterAsking() {
        Desk.grant(host, "DELETE_ISSUES", HolderType.USER, "carla");

        Document asked = carla.page("/secure/DeleteIssue!default.jspa?id=1004");
        var answer = carla.fill("/secure/DeleteIssue!default.jspa?id=1004");

        assertThat(asked.select("#main").text()).contains("deleted with all that hangs on it.");
        assertThat(Desk.place(answer)).isEqualTo("/projects/DEMO");
        assertThat(host.tracker().issues().byKey("DEMO-4")).isEmpty();
    }

    @Test
    public void shouldDeleteNothingForWhoeverMayNot() {
        assertThat(carla.page("/browse/DEMO-4").select("#delete-issue")).isEmpty();
        assertThat(carla.browser()
                        .post("/secure/DeleteIssue.jspa", Map.of("id", "1004"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.tracker().issues().byKey("DEMO-4")).isPresent();
    }

    @Test
    public void shouldWatchAndVoteAndTakeItBack() {
        Document before = carla.page("/browse/DEMO-3");
        carla.send(before.selectFirst("form:has(#watching-toggle)"));
        var voted = carla.send(before.selectFirst("form:has(#vote-toggle)"));
        Document page = Jsoup.parse(voted.body());
        carla.send(page.selectFirst("form:has(#watching-toggle)"));
        carla.send(page.selectFirst("form:has(#vote-toggle)"));

        assertThat(page.select("#watching-toggle").text()).isEqualTo("Stop watching");
        assertThat(page.select("#vote-data").text()).startsWith("1");
        assertThat(host.tracker().watches().watchersOf(1003)).isEmpty();
        assertThat(host.tracker().watches().votesOf(1003)).isZero();
    }

    @Test
    public void shouldLetNobodyVoteForTheirOwnIssue() {
        var admin = host.admin();

        assertThat(admin.page("/browse/DEMO-3").select("#vote-toggle")).hasSize(1);
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE issue SET reporter_key = 'JIRAUSER10000'"));
        assertThat(admin.page("/browse/DEMO-3").select("#vote-toggle")).isEmpty();
        assertThat(admin.post("/secure/VoteOrWatchIssue.jspa", Map.of("id", "1003", "vote", "vote"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void shouldManageTheWatchersOfAnIssue() {
        String address = "/secure/ManageWatchers!default.jspa?id=1003";
        assertThat(carla.page(address).select("form.work-form")).isEmpty();
        Desk.grant(host, "MANAGE_WATCHERS", HolderType.USER, "carla");

        var unknown = carla.fill(address, "userName", "nobody-here");
        var added = carla.fill(address, "userName", "admin");
        Document list = Jsoup.parse(added.body());
        carla.send(list.selectFirst("#watcher-list form"));

        assertThat(Jsoup.parse(unknown.body()).select("#form-faults").text()).contains("nobody-here");
        assertThat(list.select("#watcher-list bdi").eachText()).containsExactly("Administrator");
        assertThat(host.tracker().watches().watchersOf(1003)).isEmpty();
    }

    @Test
    public void shouldAttachAFileByNameAndSizeAndTakeItAway() {
        String address = "/secure/AttachFile!default.jspa?id=1003";

        var wrong = carla.fill(address, "attachment", "", "size", "many");
        var attached = carla.fill(address, "attachment", "cable <1>.png", "size", "2097152");
        Attachment file = host.tracker().attachments().of(1003).get(0);
        Document page = Jsoup.parse(attached.body());
        carla.fill("/secure/DeleteAttachment!default.jspa?id=1003&deleteAttachmentId=" + file.id());

        assertThat(Desk.error(wrong, "size")).contains("many");
        assertThat(page.select("#attachmentmodule li").text())
                .startsWith("cable <1>.png 2.0 MB, carla")
                .endsWith("Delete");
        assertThat(host.tracker().attachments().of(1003)).isEmpty();
    }

    @Test
    public void shouldRefuseFilesOfWhoeverMayNotAttach() {
        Desk.revoke(host, "CREATE_ATTACHMENTS");

        assertThat(carla.page("/browse/DEMO-3").select("#attach-file")).isEmpty();
        assertThat(carla.browser()
                        .post("/secure/AttachFile.jspa", Map.of("id", "1003", "attachment", "a", "size", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    private List<Link> links(long id) {
        return host.tracker().links().of(id);
    }
}
