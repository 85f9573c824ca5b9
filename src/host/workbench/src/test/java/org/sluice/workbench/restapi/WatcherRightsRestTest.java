package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Who may watch by REST, who sees those who do, and what doing it twice does. */
public class WatcherRightsRestTest extends RestAtWork {
    private static final String WATCHERS = "issue/SUP-1/watchers";

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
}
