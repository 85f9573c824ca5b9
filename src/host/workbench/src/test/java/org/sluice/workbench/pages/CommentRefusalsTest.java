package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.HolderType;

/** Comments that are not taken, and rights over the comments of others. */
public class CommentRefusalsTest {
    private static final String ADD = "/secure/AddComment.jspa";

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
    public void shouldKeepATextThatIsTooLongInTheForm() {
        String tooLong = "y".repeat(32_768);

        var answer = carla.fill("/browse/DEMO-2", "comment", tooLong);
        var fits = carla.fill("/browse/DEMO-2", "comment", tooLong.substring(1));

        assertThat(Desk.error(answer, "comment")).contains("32,767");
        assertThat(Jsoup.parse(answer.body()).select("#comment").val()).isEqualTo(tooLong);
        assertThat(Desk.place(fits)).isEqualTo("/browse/DEMO-2");
        assertThat(comments()).hasSize(1);
    }

    @Test
    public void shouldKeepTextAndReadersOfARefusedComment() {
        host.tracker().roles().addActor(project, 10002, "user", "carla");

        var answer = carla.browser().post(ADD, Map.of("id", "1002", "comment", " ", "commentLevel", "role:10002"));

        assertThat(Jsoup.parse(answer.body())
                        .select("#commentLevel option[selected]")
                        .val())
                .isEqualTo("role:10002");
        assertThat(comments()).isEmpty();
    }

    @Test
    public void shouldRefuseReadersWhomTheFormDoesNotOffer() {
        var noNumber = comment("role:<script>");
        var notPlayed = comment("role:10002");
        var unknown = comment("role:99");
        var noGroup = comment("group:nobody-here");

        assertThat(noNumber.statusCode()).isEqualTo(400);
        assertThat(List.of(notPlayed, unknown, noGroup))
                .allSatisfy(answer -> assertThat(Desk.error(answer, "commentLevel"))
                        .isEqualTo("You can only write for groups and roles that you belong to."));
        assertThat(comments()).isEmpty();
    }

    @Test
    public void shouldLetNobodyCommentInAnArchivedProject() {
        carla.fill("/browse/DEMO-2", "comment", "Before");
        Map<String, String> own = Map.of(
                "id", "1002", "commentId", Long.toString(comments().get(0).id()), "comment", "After");
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        host.tracker().projects().forget();

        assertThat(List.of(ADD, "/secure/EditComment.jspa", "/secure/DeleteComment.jspa"))
                .allSatisfy(address -> {
                    var answer = carla.browser().post(address, own);
                    assertThat(answer.statusCode()).isEqualTo(403);
                    assertThat(Jsoup.parse(answer.body()).select("#main").text())
                            .contains("The project is archived.");
                });
        assertThat(carla.page("/browse/DEMO-2").select(".comment .small-action"))
                .isEmpty();
        assertThat(comments()).extracting(Comment::body).containsExactly("Before");
    }

    @Test
    public void shouldSayThatAHiddenIssueIsNotThereWhateverOneWouldWrite() {
        carla.fill("/browse/DEMO-2", "comment", "Before");
        String id = Long.toString(comments().get(0).id());
        Sample.hideFromEverybody(host);

        assertThat(List.of(ADD, "/secure/EditComment.jspa", "/secure/DeleteComment.jspa"))
                .allSatisfy(address -> assertThat(carla.browser()
                                .post(address, Map.of("id", "1002", "commentId", id, "comment", "x"))
                                .statusCode())
                        .isEqualTo(404));
        assertThat(comments()).hasSize(1);
    }

    @Test
    public void shouldTakeTheRightOverOnesOwnCommentAway() {
        carla.fill("/browse/DEMO-2", "comment", "Mine");
        Map<String, String> own = Map.of(
                "id", "1002", "commentId", Long.toString(comments().get(0).id()), "comment", "Changed");
        Desk.revoke(host, "EDIT_OWN_COMMENTS");
        Desk.revoke(host, "DELETE_OWN_COMMENTS");

        var edited = carla.browser().post("/secure/EditComment.jspa", own);
        var deleted = carla.browser().post("/secure/DeleteComment.jspa", own);

        assertThat(carla.page("/browse/DEMO-2").select(".comment .small-action"))
                .isEmpty();
        assertThat(edited.statusCode()).isEqualTo(403);
        assertThat(deleted.statusCode()).isEqualTo(403);
        assertThat(comments()).extracting(Comment::body).containsExactly("Mine");
    }

    @Test
    public void shouldMarkAsEditedWhatSomebodyWithTheRightChanged() {
        carla.fill("/browse/DEMO-2", "comment", "Carla's");
        Desk bert = new Desk(host, host.user("bert"));
        Desk.grant(host, "EDIT_ALL_COMMENTS", HolderType.USER, "bert");
        String form = "/secure/EditComment!default.jspa?id=1002&commentId="
                + comments().get(0).id();

        bert.fill(form, "comment", "Bert's <i>words</i>");

        Comment after = comments().get(0);
        assertThat(after.authorKey()).contains("carla");
        assertThat(after.editorKey()).contains("bert");
        assertThat(carla.page("/browse/DEMO-2").select(".comment .user-content").text())
                .isEqualTo("Bert's <i>words</i>");
        assertThat(bert.page("/browse/DEMO-2").select(".comment .small-action")).hasSize(1);
    }

    @Test
    public void shouldChangeNothingWhereACommentWouldBeEmptied() {
        carla.fill("/browse/DEMO-2", "comment", "Stays");
        String form = "/secure/EditComment!default.jspa?id=1002&commentId="
                + comments().get(0).id();

        var answer = carla.fill(form, "comment", "\n\t");

        assertThat(Desk.error(answer, "comment")).isEqualTo("The comment is empty.");
        assertThat(comments()).extracting(Comment::body).containsExactly("Stays");
        assertThat(host.tracker().history().of(1002)).isEmpty();
    }

    @Test
    public void shouldShowTheCommentAsTextBeforeItIsDeleted() {
        carla.fill("/browse/DEMO-2", "comment", Sample.TRICKY);
        String form = "/secure/DeleteComment!default.jspa?id=1002&commentId="
                + comments().get(0).id();

        Document asked = carla.page(form);

        assertThat(asked.select("#main").text()).contains(Sample.TRICKY, "This cannot be undone.");
        assertThat(asked.select("#main script")).isEmpty();
        assertThat(comments()).hasSize(1);
    }

    @Test
    public void shouldDeleteACommentOnce() {
        carla.fill("/browse/DEMO-2", "comment", "Once");
        Map<String, String> form = Map.of(
                "id", "1002", "commentId", Long.toString(comments().get(0).id()));

        carla.browser().post("/secure/DeleteComment.jspa", form);
        var again = carla.browser().post("/secure/DeleteComment.jspa", form);

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(again.body()).select("#main").text()).contains("The comment does not exist");
        assertThat(host.tracker().history().of(1002)).hasSize(1);
    }

    @Test
    public void shouldSayInEachLanguageThatACommentIsEmpty() {
        assertThat(List.of(empty("da"), empty("sv"))).containsExactly("Kommentaren er tom.", "Kommentaren är tom.");
    }

    private String empty(String language) {
        carla.browser().post("/secure/ViewProfile.jspa", Map.of("language", language, "theme", "light"));
        return Desk.error(carla.fill("/browse/DEMO-2", "comment", ""), "comment");
    }

    private HttpResponse<String> comment(String level) {
        return carla.browser().post(ADD, Map.of("id", "1002", "comment", "x", "commentLevel", level));
    }

    private List<Comment> comments() {
        return host.tracker().comments().of(1002);
    }
}
