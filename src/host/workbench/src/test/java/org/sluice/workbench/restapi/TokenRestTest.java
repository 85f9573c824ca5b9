package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.people.AccessTokens;

/** Personal access tokens by REST, and whom a token names. */
public class TokenRestTest extends RestAtWork {
    private static final String TOKENS = "../../pat/latest/tokens";

    @Test
    public void shouldTellATokenOnceAndKeepOnlyItsHash() {
        JiraRest.Answer made = rest.post(TOKENS, "{\"name\": \"Script\", \"expirationDuration\": 10}");

        assertThat(made.status()).isEqualTo(201);
        String raw = made.body().path("rawToken").asText();
        assertThat(tokens(Duration.ZERO).userOf(raw)).contains("rita");
        JsonNode listed = rest.get(TOKENS).body().get(0);
        assertThat(listed.path("name").asText()).isEqualTo("Script");
        assertThat(listed.path("expiringAt").asText()).isEqualTo("2026-06-25T12:00:00.000+0200");
        assertThat(listed.has("rawToken")).isFalse();
        assertThat(stored()).isNotEqualTo(raw).hasSize(64);
    }

    @Test
    public void shouldNotTakeATokenThatHasExpired() {
        String raw = rest.post(TOKENS, "{\"name\": \"Script\", \"expirationDuration\": 10}")
                .body()
                .path("rawToken")
                .asText();

        assertThat(tokens(Duration.ofDays(9)).userOf(raw)).isPresent();
        assertThat(tokens(Duration.ofDays(10)).userOf(raw)).isEmpty();
    }

    @Test
    public void shouldRevokeOnesOwnTokenOnly() {
        JsonNode made = rest.post(TOKENS, "{\"name\": \"Script\"}").body();
        String address = TOKENS + "/" + made.path("id").asText();

        assertThat(made.has("expiringAt")).isFalse();
        assertThat(rest.as(place.as("anton")).delete(address).status()).isEqualTo(404);
        assertThat(rest.as(place.as("rita")).delete(address).status()).isEqualTo(204);
        assertThat(tokens(Duration.ZERO).userOf(made.path("rawToken").asText())).isEmpty();
    }

    @Test
    public void shouldRefuseStrangersAndWrongWishes() {
        assertThat(rest.post(TOKENS, "{\"name\": \"\"}").status()).isEqualTo(400);
        assertThat(rest.post(TOKENS, "{\"name\": \"x\", \"expirationDuration\": 0}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.as(Optional.empty()).get(TOKENS).status()).isEqualTo(401);
    }

    private AccessTokens tokens(Duration later) {
        Clock clock = Clock.fixed(ImportedTracker.CLOCK.instant().plus(later), ZoneOffset.UTC);
        return new AccessTokens(place.tracker().database(), clock);
    }

    private String stored() {
        return place.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT token_hash FROM access_token")
                .mapTo(String.class)
                .one());
    }
}
