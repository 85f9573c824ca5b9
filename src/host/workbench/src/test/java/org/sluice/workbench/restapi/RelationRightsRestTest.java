package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.JiraRest;

/** Who may watch, vote and link by REST, who sees those who do, and what doing it twice does. */
public class RelationRightsRestTest {
    private static final String WATCHERS = "issue/SUP-1/watchers";
    private static final String VOTES = "issue/SUP-1/votes";

    @Rule
    public final WorkPlace place = new WorkPlace();

    private JiraRest rest;

    @Before
    public void serve() {
        rest = new JiraRest(place.tracker()).as(place.as("rita"));
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldCountWatchersButNameNoneToWhoMayNotSeeThem() {
        rest.post(WATCHERS, "");
        place.revoke("VIEW_VOTERS_AND_WATCHERS");
        place.revoke("MANAGE_WATCHERS");

        JsonNode seen = rest.get(WATCHERS).body();

        assertThat(seen.path("watchCount").asInt()).isEqualTo(1);
        assertThat(seen.path("isWatching").asBoolean()).isTrue();
        assertThat(seen.path("watchers")).isEmpty();
    }

    @Test
    public void shouldNameWatchersToWhoManagesThem() {
        rest.post(WATCHERS, "");
        place.revoke("VIEW_VOTERS_AND_WATCHERS");
        place.revoke("MANAGE_WATCHERS");
        place.grant("MANAGE_WATCHERS", "anton");

        JsonNode seen = rest.as(place.as("anton")).get(WATCHERS).body();

        assertThat(seen.path("watchers").findValuesAsText("name")).containsExactly("rita");
    }

    @Test
    public void shouldWatchOnceHoweverOftenItIsSaid() {
        rest.post(WATCHERS, "");
        assertThat(rest.post(WATCHERS, "\"rita\"").status()).isEqualTo(204);
        assertThat(rest.get(WATCHERS).body().path("watchCount").asInt()).isEqualTo(1);

        rest.delete(WATCHERS);
        assertThat(rest.delete(WATCHERS).status()).isEqualTo(204);
        assertThat(rest.get(WATCHERS).body().path("watchCount").asInt()).isZero();
    }

    @Test
    public void shouldNotLetSomebodyWatchWhatTheyCannotSee() {
        rest.as(place.as("admin"));

        JiraRest.Answer refused = rest.post(WATCHERS, "\"olga\"");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errorMessages").get(0).asText()).contains("Person olga");
        assertThat(rest.get(WATCHERS).body().path("watchCount").asInt()).isZero();
    }

    @Test
    public void shouldTellStrangersAndOutsidersNothingOfWatchers() {
        assertThat(rest.as(place.as("olga")).get(WATCHERS).status()).isEqualTo(404);
        assertThat(rest.post(WATCHERS, "").status()).isEqualTo(404);
        assertThat(rest.as(Optional.empty()).get(WATCHERS).status()).isEqualTo(401);
        assertThat(rest.post(WATCHERS, "").status()).isEqualTo(401);
        assertThat(rest.delete(WATCHERS).status()).isEqualTo(401);
    }

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

    @Test
    public void shouldNotLinkWithoutTheRightNorUnlink() {
        long id = place.blocks("SUP-1", "SUP-2").id();
        place.revoke("LINK_ISSUES");

        assertThat(link("{\"key\": \"SUP-1\"}", "{\"key\": \"SUP-2\"}").status())
                .isEqualTo(403);
        assertThat(rest.delete("issueLink/" + id).status()).isEqualTo(403);
        assertThat(rest.get("issueLink/" + id).status()).isEqualTo(200);
        assertThat(rest.as(Optional.empty()).delete("issueLink/" + id).status()).isEqualTo(404);
        assertThat(place.tracker().links().byId(id)).isPresent();
    }

    @Test
    public void shouldLinkByIdsAsByKeys() {
        assertThat(link("{\"id\": \"" + place.id("SUP-2") + "\"}", "{\"id\": \"" + place.id("SUP-1") + "\"}")
                        .status())
                .isEqualTo(201);

        JsonNode links = rest.get("issue/SUP-2").body().path("fields").path("issuelinks");
        assertThat(links.get(0).path("outwardIssue").path("key").asText()).isEqualTo("SUP-1");
        assertThat(links).hasSize(1);
    }

    @Test
    public void shouldNotLinkAnIssueToItself() {
        JiraRest.Answer refused = link("{\"key\": \"SUP-1\"}", "{\"key\": \"SUP-1\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(rest.get("issue/SUP-1").body().path("fields").path("issuelinks"))
                .isEmpty();
    }

    @Test
    public void shouldNotShowALinkToWhoDoesNotSeeBothEnds() {
        long id = place.blocks("SUP-1", "LAB-1").id();
        place.tracker()
                .projects()
                .useSecurityScheme(
                        place.project("LAB"), place.tracker().levels().addScheme("Lab"));
        String address = "issueLink/" + id;

        assertThat(rest.as(place.as("admin")).get(address).status()).isEqualTo(200);
        assertThat(rest.as(place.as("olga")).get(address).status()).isEqualTo(404);
        assertThat(rest.delete(address).status()).isEqualTo(404);
    }

    private JiraRest.Answer link(String inward, String outward) {
        return rest.post(
                "issueLink",
                "{\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": " + inward + ", \"outwardIssue\": " + outward
                        + "}");
    }
}
