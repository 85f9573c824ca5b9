package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.projects.Project;

/** Comments with a browser: written, changed, taken away, and kept for some. */
public class CommentingTest {
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
    public void shouldWriteACommentAndShowIt() {
        var answer = carla.fill("/browse/DEMO-2", "comment", "Line one\n\n<b>two</b>");

        assertThat(Desk.place(answer)).isEqualTo("/browse/DEMO-2");
        assertThat(carla.page("/browse/DEMO-2").select(".comment .user-content").text())
                .contains("<b>two</b>");
        assertThat(comments().get(0).body()).startsWith("Line one");
    }

    @Test
    public void shouldSayThatAnEmptyCommentIsNone() {
        var answer = carla.fill("/browse/DEMO-2", "comment", " ");

        assertThat(Desk.error(answer, "comment")).isEqualTo("The comment is empty.");
        assertThat(comments()).isEmpty();
    }

    @Test
    public void shouldKeepACommentForARoleToThoseWhoPlayIt() {
        host.tracker().roles().addActor(project, 10002, "user", "carla");
        var bert = new Desk(host, host.user("bert"));

        carla.fill("/secure/AddComment!default.jspa?id=1002", "comment", "Ours", "commentLevel", "role:10002");

        assertThat(carla.page("/browse/DEMO-2").select(".comment-level").text()).isEqualTo("Only for Administrators");
        assertThat(bert.page("/browse/DEMO-2").select(".comment")).isEmpty();
        assertThat(bert.page("/browse/DEMO-2").select("#commentLevel option").eachText())
                .containsExactly("All users who see the issue", "Group: jira-software-users");
    }

    @Test
    public void shouldChangeWhomACommentIsFor() {
        host.tracker().roles().addActor(project, 10002, "user", "carla");
        carla.fill("/browse/DEMO-2", "comment", "First");
        String edit = "/secure/EditComment!default.jspa?id=1002&commentId="
                + comments().get(0).id();

        carla.fill(edit, "commentLevel", "role:10002");

        assertThat(new Desk(host, host.user("bert")).page("/browse/DEMO-2").select(".comment"))
                .isEmpty();
        assertThat(carla.page(edit).select("#commentLevel option[selected]").val())
                .isEqualTo("role:10002");
        assertThat(carla.page("/browse/DEMO-2").select(".comment-level").text()).isEqualTo("Only for Administrators");
    }

    @Test
    public void shouldRefuseACommentForAGroupThatOneDoesNotBelongTo() {
        var answer = carla.fill("/browse/DEMO-2", "comment", "x", "commentLevel", "group:jira-administrators");

        assertThat(Desk.error(answer, "commentLevel")).contains("groups and roles that you belong to");
        assertThat(comments()).isEmpty();
    }

    @Test
    public void shouldChangeAndDeleteOnesOwnComment() {
        carla.fill("/browse/DEMO-2", "comment", "First");
        String of = "id=1002&commentId=" + comments().get(0).id();

        carla.fill("/secure/EditComment!default.jspa?" + of, "comment", "Better");
        Document edited = carla.page("/browse/DEMO-2");
        var deleted = carla.fill("/secure/DeleteComment!default.jspa?" + of);

        assertThat(edited.select(".comment .user-content").text()).isEqualTo("Better");
        assertThat(Desk.place(deleted)).isEqualTo("/browse/DEMO-2");
        assertThat(comments()).isEmpty();
    }

    @Test
    public void shouldLeaveTheCommentsOfOthersAlone() {
        carla.fill("/browse/DEMO-2", "comment", "Carla's");
        var bert = new Desk(host, host.user("bert"));
        String id = Long.toString(comments().get(0).id());

        var changed =
                bert.browser().post("/secure/EditComment.jspa", Map.of("id", "1002", "commentId", id, "comment", "x"));
        var deleted = bert.browser().post("/secure/DeleteComment.jspa", Map.of("id", "1002", "commentId", id));

        assertThat(bert.page("/browse/DEMO-2").select(".comment .small-action")).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(403);
        assertThat(deleted.statusCode()).isEqualTo(403);
        assertThat(comments()).extracting(Comment::body).containsExactly("Carla's");
    }

    @Test
    public void shouldFindACommentOnlyAtItsIssueAndOnlyForItsReaders() {
        host.tracker()
                .groups()
                .add(
                        "jira-administrators",
                        host.tracker().users().byName("carla").orElseThrow());
        carla.fill("/browse/DEMO-2", "comment", "Secret", "commentLevel", "group:jira-administrators");
        long id = comments().get(0).id();
        var bert = new Desk(host, host.user("bert"));

        assertThat(bert.browser()
                        .get("/secure/EditComment!default.jspa?id=1002&commentId=" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(carla.browser()
                        .get("/secure/EditComment!default.jspa?id=1001&commentId=" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void shouldOfferNoFormToWhoeverMayNotComment() {
        Desk.revoke(host, "ADD_COMMENTS");

        assertThat(carla.page("/browse/DEMO-2").select("#addcomment, #comment-issue"))
                .isEmpty();
        assertThat(carla.browser()
                        .post("/secure/AddComment.jspa", Map.of("id", "1002", "comment", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    private List<Comment> comments() {
        return host.tracker().comments().of(1002);
    }
}
