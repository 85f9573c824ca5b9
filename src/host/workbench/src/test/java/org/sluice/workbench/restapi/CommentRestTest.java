package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Comments by REST: who writes, reads, changes and deletes which. */
public class CommentRestTest extends RestAtWork {
    @Test
    public void shouldAddAComment() {
        JiraRest.Answer added = rest.post("issue/SUP-1/comment", "{\"body\": \"Still dark\"}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("body").asText()).isEqualTo("Still dark");
        assertThat(added.body().path("author").path("name").asText()).isEqualTo("rita");
        assertThat(added.body().path("self").asText())
                .endsWith("/comment/" + added.body().path("id").asText());
        assertThat(added.body().has("visibility")).isFalse();
    }

    @Test
    public void shouldListAPageOfComments() {
        rest.post("issue/SUP-1/comment", "{\"body\": \"Second\"}");

        JsonNode page = rest.get("issue/SUP-1/comment?startAt=1&maxResults=1").body();
        JsonNode turned = rest.get("issue/SUP-1/comment?orderBy=-created").body();

        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("comments").findValuesAsText("body")).containsExactly("Second");
        assertThat(turned.path("comments").findValuesAsText("body")).containsExactly("Second", "No picture");
    }

    @Test
    public void shouldHideACommentFromWhoIsNotMeant() {
        rest.as(place.as("admin"));
        JsonNode secret = rest.post(
                        "issue/SUP-1/comment",
                        "{\"body\": \"Secret\","
                                + " \"visibility\": {\"type\": \"group\", \"value\": \"jira-administrators\"}}")
                .body();

        assertThat(secret.path("visibility").path("value").asText()).isEqualTo("jira-administrators");
        rest.as(place.as("rita"));
        assertThat(rest.get("issue/SUP-1/comment").body().path("total").asInt()).isEqualTo(1);
        String id = secret.path("id").asText();
        assertThat(rest.get("issue/SUP-1/comment/" + id).status()).isEqualTo(404);
        assertThat(rest.delete("issue/SUP-1/comment/" + id).status()).isEqualTo(404);
        assertThat(rest.get("issue/SUP-2/comment/10400").status()).isEqualTo(404);
    }

    @Test
    public void shouldChangeAndDeleteOnesOwn() {
        JsonNode changed = rest.put("issue/SUP-1/comment/10400", "{\"body\": \"A dark picture\"}")
                .body();

        assertThat(changed.path("body").asText()).isEqualTo("A dark picture");
        assertThat(changed.path("updateAuthor").path("name").asText()).isEqualTo("rita");
        assertThat(rest.as(place.as("anton"))
                        .delete("issue/SUP-1/comment/10400")
                        .status())
                .isEqualTo(403);
        assertThat(rest.as(place.as("rita")).delete("issue/SUP-1/comment/10400").status())
                .isEqualTo(204);
    }

    @Test
    public void shouldRefuseAnEmptyCommentAndAStranger() {
        JiraRest.Answer empty = rest.post("issue/SUP-1/comment", "{\"body\": \" \"}");
        JiraRest.Answer role = rest.post(
                "issue/SUP-1/comment",
                "{\"body\": \"x\", \"visibility\": {\"type\": \"role\", \"value\": \"No such role\"}}");

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body().path("errors").has("comment")).isTrue();
        assertThat(role.body().path("errors").has("commentLevel")).isTrue();
        assertThat(rest.as(Optional.empty())
                        .post("issue/SUP-1/comment", "{\"body\": \"x\"}")
                        .status())
                .isEqualTo(401);
    }
}
