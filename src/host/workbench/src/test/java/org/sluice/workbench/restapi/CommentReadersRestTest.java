package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** Changing by REST who may read a comment. */
public class CommentReadersRestTest extends RestAtWork {
    private static final String COMMENT = "issue/SUP-1/comment/10400";
    private static final String FOR_ROLE =
            "{\"body\": \"Secret turn\", \"visibility\": {\"type\": \"role\", \"value\": \"%s\"}}";

    @Before
    public void serve() {
        place.tracker().roles().addActor(place.project("SUP"), ProjectRole.ADMINISTRATORS, ProjectRoles.USER, "rita");
    }

    @Test
    public void shouldKeepAChangedCommentFromWhoIsNotMeant() {
        JsonNode changed =
                rest.put(COMMENT, FOR_ROLE.formatted("Administrators")).body();

        assertThat(changed.path("visibility").path("value").asText()).isEqualTo("Administrators");
        assertThat(rest.get(COMMENT).status()).isEqualTo(200);
        rest.as(place.as("anton"));
        assertThat(rest.get(COMMENT).status()).isEqualTo(404);
        assertThat(rest.get("issue/SUP-1/comment").body().path("total").asInt()).isZero();
        assertThat(rest.get("search?jql=comment~secret").body().path("total").asInt())
                .isZero();
        assertThat(rest.get("issue/SUP-1?expand=changelog").body().toString()).doesNotContain("Secret turn");
    }

    @Test
    public void shouldKeepTheReadersWhoAreNotNamed() {
        rest.put(COMMENT, FOR_ROLE.formatted("Administrators"));
        JsonNode changed = rest.put(COMMENT, "{\"body\": \"Only words\"}").body();

        assertThat(changed.path("visibility").path("value").asText()).isEqualTo("Administrators");
        assertThat(rest.as(place.as("anton")).get(COMMENT).status()).isEqualTo(404);
    }

    @Test
    public void shouldOpenACommentToAll() {
        rest.put(COMMENT, FOR_ROLE.formatted("Administrators"));
        rest.put(COMMENT, "{\"body\": \"For all\", \"visibility\": null}");

        assertThat(rest.as(place.as("anton")).get(COMMENT).body().path("body").asText())
                .isEqualTo("For all");
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldRefuseReadersWhomTheCallerIsNotAmong() {
        for (String role : new String[] {"No such role", "Users"}) {
            JiraRest.Answer refused = rest.put(COMMENT, FOR_ROLE.formatted(role));

            assertThat(refused.status()).as(role).isEqualTo(400);
            assertThat(refused.body().path("errors").has("commentLevel")).isTrue();
        }
        assertThat(rest.get(COMMENT).body().path("body").asText()).isEqualTo("No picture");
    }
}
