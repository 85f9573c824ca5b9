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
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.HolderType;

/** Moves, copies and deletions of an issue with a browser. */
public class MovesAndCopiesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 4);
        carla = new Desk(host, host.user("carla"));
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
        assertThat(form.select("#main h2").text()).startsWith("Laboratory, ");
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

    private List<Link> links(long id) {
        return host.tracker().links().of(id);
    }
}
