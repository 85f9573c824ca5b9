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
import org.sluice.workbench.tracker.issues.Comment;

/** The buttons of the workflow on an issue's page, and the screens behind them. */
public class IssueTransitionsTest {
    private static final String RESOLVE = "/secure/CommentAssignIssue!default.jspa?id=1001&action=5";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.in(host);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldMakeATransitionWithoutAScreenByOneClick() {
        carla.browser().post("/secure/AssignIssue!toMe.jspa", Map.of("id", "1001"));
        Document page = carla.page("/browse/DEMO-1");

        var answer = carla.send(page.selectFirst("form:has(#action_id_4)"));

        assertThat(page.select(".issue-operations [id^=action_id_]").eachText())
                .containsExactly("Start Progress", "Resolve Issue", "Close Issue");
        assertThat(Desk.place(answer)).isEqualTo("/browse/DEMO-1");
        assertThat(Jsoup.parse(answer.body()).select("#status-val").text()).isEqualTo("In Progress");
    }

    @Test
    public void shouldAskOnTheScreenThatATransitionHas() {
        Document screen = carla.page(RESOLVE);

        var answer = carla.fill(RESOLVE, "resolution", "1", "assignee", "carla", "comment", "It was the cable");

        assertThat(screen.select("h1").text()).isEqualTo("Resolve Issue");
        assertThat(screen.select("form.work-form [name]:not([type=hidden])").eachAttr("name"))
                .containsExactly("resolution", "assignee", "comment", "commentLevel");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#status-val").text()).isEqualTo("Resolved");
        assertThat(page.select("#resolution-val").text()).isEqualTo("Solved");
        assertThat(page.select("#assignee-val").text()).startsWith("carla");
        assertThat(page.select(".comment .user-content").eachText()).contains("It was the cable");
    }

    @Test
    public void shouldSayOnTheScreenWhatIsWrong() {
        var answer = carla.fill(RESOLVE, "resolution", "1", "assignee", "nobody-here", "comment", "Kept");

        assertThat(Desk.error(answer, "assignee")).contains("nobody-here");
        assertThat(Jsoup.parse(answer.body()).select("#comment").val()).isEqualTo("Kept");
        assertThat(carla.issue("DEMO-1").statusId()).isEqualTo("1");
    }

    @Test
    public void shouldAskForAResolutionWhereTheScreenHasOne() {
        var answer = carla.fill(RESOLVE, "resolution", "", "comment", "Kept");

        assertThat(Desk.error(answer, "resolution")).isEqualTo("Resolution is required.");
        assertThat(carla.issue("DEMO-1").statusId()).isEqualTo("1");
    }

    @Test
    public void shouldWriteACommentForAGroupOnly() {
        carla.fill(RESOLVE, "resolution", "1", "comment", "Ours", "commentLevel", "group:jira-software-users");

        List<Comment> comments = host.tracker().comments().of(1001);
        assertThat(comments.get(1).groupLevel()).isEqualTo(Optional.of("jira-software-users"));
        assertThat(carla.page("/browse/DEMO-1").select(".comment-level").text())
                .isEqualTo("Only for jira-software-users");
    }

    @Test
    public void shouldLeadALinkOfATransitionToItsScreen() {
        var answer = carla.browser().get("/secure/WorkflowUIDispatcher.jspa?id=1001&action=5");

        assertThat(Desk.place(answer)).isEqualTo("/secure/CommentAssignIssue!default.jspa");
        assertThat(carla.issue("DEMO-1").statusId()).isEqualTo("1");
    }

    @Test
    public void shouldRefuseATransitionThatDoesNotLeadOnFromHere() {
        var gone = carla.browser().get("/secure/CommentAssignIssue!default.jspa?id=1002&action=5");

        assertThat(gone.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(gone.body()).select("#main").text()).contains("DEMO-2 is not at the status any more");
    }

    @Test
    public void shouldShowNoButtonsToWhoeverMayNotMakeTransitions() {
        Desk.revoke(host, "TRANSITION_ISSUES");

        assertThat(carla.page("/browse/DEMO-1").select("[id^=action_id_]")).isEmpty();
        assertThat(carla.browser()
                        .post("/secure/CommentAssignIssue.jspa", Map.of("id", "1001", "action", "5"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void shouldAskForNoCommentFromWhoeverMayNotWriteOne() {
        Desk.revoke(host, "ADD_COMMENTS");

        assertThat(carla.page(RESOLVE).select("#comment")).isEmpty();
        assertThat(carla.browser()
                        .post(
                                "/secure/CommentAssignIssue.jspa",
                                Map.of("id", "1001", "action", "5", "resolution", "1", "comment", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(carla.issue("DEMO-1").statusId()).isEqualTo("1");
    }

    @Test
    public void shouldRefuseAClickWithoutTheToken() {
        var answer = carla.browser()
                .postWithoutToken("/secure/WorkflowUIDispatcher.jspa", Map.of("id", "1001", "action", "5"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(carla.issue("DEMO-1").statusId()).isEqualTo("1");
    }
}
