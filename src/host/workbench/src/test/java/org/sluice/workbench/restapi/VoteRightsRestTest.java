package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Who may vote by REST, who sees those who did, and what doing it twice does. */
public class VoteRightsRestTest extends RestAtWork {
    private static final String VOTES = "issue/SUP-1/votes";

    @Test
    public void shouldVoteOnceHoweverOftenItIsSaid() {
        rest.as(place.as("anton"));
        rest.post(VOTES, "");
        rest.post(VOTES, "");
        assertThat(rest.get(VOTES).body().path("votes").asInt()).isEqualTo(1);

        rest.delete(VOTES);
        assertThat(rest.delete(VOTES).status()).isEqualTo(204);
        assertThat(rest.get(VOTES).body().path("votes").asInt()).isZero();
    }

    @Test
    public void shouldNotVoteForOnesOwnIssue() {
        String own = rest.post(
                        "issue",
                        "{\"fields\": {\"project\": {\"key\": \"SUP\"}, \"issuetype\": {\"name\": \"Task\"},"
                                + " \"summary\": \"Mine\"}}")
                .body()
                .path("key")
                .asText();

        JiraRest.Answer refused = rest.post("issue/" + own + "/votes", "");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().path("errorMessages")).hasSize(1);
        assertThat(rest.get("issue/" + own + "/votes").body().path("votes").asInt())
                .isZero();
    }

    @Test
    public void shouldCountVotesButNameNoVoterToWhoMayNotSeeThem() {
        rest.as(place.as("anton")).post(VOTES, "");
        place.revoke("VIEW_VOTERS_AND_WATCHERS");

        JsonNode seen = rest.get(VOTES).body();

        assertThat(seen.path("votes").asInt()).isEqualTo(1);
        assertThat(seen.path("hasVoted").asBoolean()).isTrue();
        assertThat(seen.path("voters")).isEmpty();
    }
}
