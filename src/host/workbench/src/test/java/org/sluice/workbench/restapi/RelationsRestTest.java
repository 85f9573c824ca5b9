package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;

/** Links, watchers and votes by REST. */
public class RelationsRestTest extends RestAtWork {
    private static final String LINK = "{\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": {\"key\": \"SUP-1\"},"
            + " \"outwardIssue\": {\"key\": \"SUP-2\"}, \"comment\": {\"body\": \"Linked\"}}";

    @Test
    public void shouldLinkAndUnlink() {
        assertThat(rest.post("issueLink", LINK).status()).isEqualTo(201);

        JsonNode link =
                rest.get("issue/SUP-1").body().path("fields").path("issuelinks").get(0);
        String address = "issueLink/" + link.path("id").asText();
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo("SUP-2");
        assertThat(rest.get(address).body().path("inwardIssue").path("key").asText())
                .isEqualTo("SUP-1");
        assertThat(rest.get("issue/SUP-1/comment").body().path("comments").findValuesAsText("body"))
                .contains("Linked");
        assertThat(rest.delete(address).status()).isEqualTo(204);
        assertThat(rest.get(address).status()).isEqualTo(404);
    }

    @Test
    public void shouldListKindsOfLink() {
        JsonNode types = rest.get("issueLinkType").body().path("issueLinkTypes");

        assertThat(types.findValuesAsText("outward")).contains("blocks");
        String id = types.get(0).path("id").asText();
        assertThat(rest.get("issueLinkType/" + id).body()).isEqualTo(types.get(0));
        assertThat(rest.get("issueLinkType/999").status()).isEqualTo(404);
    }

    @Test
    public void shouldNotLinkToWhatIsNotSeenOrByAnUnknownKind() {
        assertThat(rest.post("issueLink", LINK.replace("SUP-2", "SUP-99")).status())
                .isEqualTo(404);
        assertThat(rest.post("issueLink", LINK.replace("Blocks", "Loves")).status())
                .isEqualTo(400);
        assertThat(rest.as(place.as("olga")).post("issueLink", LINK).status()).isEqualTo(404);
    }

    @Test
    public void shouldWatchForOneselfAndForOthers() {
        assertThat(rest.post("issue/SUP-1/watchers", "").status()).isEqualTo(204);
        rest.as(place.as("admin"));
        assertThat(rest.post("issue/SUP-1/watchers", "\"anton\"").status()).isEqualTo(204);
        assertThat(rest.post("issue/SUP-1/watchers", "\"nobody\"").status()).isEqualTo(404);

        JsonNode watchers = rest.get("issue/SUP-1/watchers").body();

        assertThat(watchers.path("watchCount").asInt()).isEqualTo(2);
        assertThat(watchers.path("isWatching").asBoolean()).isFalse();
        assertThat(watchers.path("watchers").findValuesAsText("name")).containsExactlyInAnyOrder("rita", "anton");
        assertThat(rest.delete("issue/SUP-1/watchers?username=anton").status()).isEqualTo(204);
        assertThat(rest.as(place.as("rita"))
                        .post("issue/SUP-1/watchers", "\"anton\"")
                        .status())
                .isEqualTo(403);
    }

    @Test
    public void shouldVoteForWhatIsOfOthers() {
        rest.as(place.as("anton"));

        assertThat(rest.post("issue/SUP-1/votes", "").status()).isEqualTo(204);
        JsonNode votes = rest.get("issue/SUP-1/votes").body();
        assertThat(votes.path("votes").asInt()).isEqualTo(1);
        assertThat(votes.path("hasVoted").asBoolean()).isTrue();
        assertThat(rest.delete("issue/SUP-1/votes").status()).isEqualTo(204);
        assertThat(rest.as(Optional.empty()).post("issue/SUP-1/votes", "").status())
                .isEqualTo(401);
    }
}
