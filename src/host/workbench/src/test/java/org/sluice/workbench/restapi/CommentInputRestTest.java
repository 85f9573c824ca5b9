package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.issues.Comment;

/** What may be sent as a comment, by whom and for whom; what is refused leaves the issue as it was. */
public class CommentInputRestTest extends RestAtWork {
    private static final String COMMENTS = "issue/SUP-1/comment";
    private static final String OLD = COMMENTS + "/10400";

    @Test
    public void shouldKeepMarkupAsItWasTyped() {
        rest.post(COMMENTS, "{\"body\": \"<script>alert(1)</script> & \\\"x\\\"\"}");

        assertThat(bodies()).containsExactly("No picture", "<script>alert(1)</script> & \"x\"");
    }

    @Test
    public void shouldTakeTheLongestCommentThatFitsAndNoLonger() {
        JiraRest.Answer tooLong = rest.post(COMMENTS, "{\"body\": \"" + "x".repeat(32_768) + "\"}");
        JiraRest.Answer fits = rest.post(COMMENTS, "{\"body\": \"" + "x".repeat(32_767) + "\"}");

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.body().path("errors").path("comment").asText()).contains("32,767");
        assertThat(fits.status()).isEqualTo(201);
        assertThat(bodies()).hasSize(2);
    }

    @Test
    public void shouldNotWriteForAGroupOrRoleThatOneIsNotIn() {
        assertThat(level("group", "jira-administrators")).isTrue();
        assertThat(level("group", "no-such-group")).isTrue();
        assertThat(level("role", "Administrators")).isTrue();
        assertThat(level("planet", "Mars")).isTrue();

        assertThat(bodies()).containsExactly("No picture");
    }

    @Test
    public void shouldRefuseWhoMayNotComment() {
        place.revoke("ADD_COMMENTS");

        assertThat(rest.post(COMMENTS, "{\"body\": \"x\"}").status()).isEqualTo(403);
        assertThat(bodies()).containsExactly("No picture");
    }

    @Test
    public void shouldNotChangeOnesOwnWithoutTheRight() {
        place.revoke("EDIT_OWN_COMMENTS");
        place.revoke("DELETE_OWN_COMMENTS");

        assertThat(rest.put(OLD, "{\"body\": \"x\"}").status()).isEqualTo(403);
        assertThat(rest.delete(OLD).status()).isEqualTo(403);
        assertThat(bodies()).containsExactly("No picture");
    }

    @Test
    public void shouldLetWhoMayChangeAllCommentsChangeThoseOfOthers() {
        place.revoke("EDIT_ALL_COMMENTS");
        place.grant("EDIT_ALL_COMMENTS", "anton");

        JsonNode changed =
                rest.as(place.as("anton")).put(OLD, "{\"body\": \"Clearer\"}").body();

        assertThat(changed.path("author").path("name").asText()).isEqualTo("rita");
        assertThat(changed.path("updateAuthor").path("name").asText()).isEqualTo("anton");
    }

    @Test
    public void shouldLeaveACommentAloneThatIsEmptiedOrUnchanged() {
        String updated = rest.get(OLD).body().path("updated").asText();

        assertThat(rest.put(OLD, "{\"body\": \"  \"}").status()).isEqualTo(400);
        assertThat(rest.put(OLD, "{}").status()).isEqualTo(400);
        assertThat(rest.put(OLD, "{\"body\": \"No picture\"}").status()).isEqualTo(200);

        assertThat(rest.get(OLD).body().path("updated").asText()).isEqualTo(updated);
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldTellTheHistoryOfAnEditAndOfADeletion() {
        rest.put(OLD, "{\"body\": \"Dark\"}");
        rest.delete(OLD);

        assertThat(place.history("SUP-1")).containsExactly("Comment: No picture > Dark", "Comment: Dark > -");
        assertThat(rest.delete(OLD).status()).isEqualTo(404);
    }

    @Test
    public void shouldNotChangeAnythingInAnArchivedProject() {
        place.archive("SUP");

        assertThat(rest.post(COMMENTS, "{\"body\": \"x\"}").status()).isEqualTo(403);
        assertThat(rest.put(OLD, "{\"body\": \"x\"}").status()).isEqualTo(403);
        assertThat(rest.delete(OLD).status()).isEqualTo(403);
        assertThat(place.tracker().comments().of(place.id("SUP-1")))
                .extracting(Comment::body)
                .containsExactly("No picture");
    }

    @Test
    public void shouldGiveWhatIsLeftForAPageThatBeginsTooEarlyOrTooLate() {
        JsonNode early = rest.get(COMMENTS + "?startAt=-5&maxResults=-1").body();
        JsonNode late = rest.get(COMMENTS + "?startAt=5").body();

        assertThat(early.path("startAt").asInt()).isZero();
        assertThat(early.path("comments")).hasSize(1);
        assertThat(late.path("comments")).isEmpty();
        assertThat(late.path("total").asInt()).isEqualTo(1);
    }

    private boolean level(String type, String value) {
        return rest.post(
                        COMMENTS,
                        "{\"body\": \"x\", \"visibility\": {\"type\": \"%s\", \"value\": \"%s\"}}"
                                .formatted(type, value))
                .body()
                .path("errors")
                .has("commentLevel");
    }

    private Iterable<String> bodies() {
        return rest.get(COMMENTS).body().path("comments").findValuesAsText("body");
    }
}
