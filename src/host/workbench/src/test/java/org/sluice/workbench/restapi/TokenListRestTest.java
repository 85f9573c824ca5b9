package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** The list of one's own tokens, and the bounds of what a token may be called and how long it may last. */
public class TokenListRestTest extends RestAtWork {
    private static final String TOKENS = "../../pat/latest/tokens";

    @Test
    public void shouldListOnesOwnTokensOnly() {
        make("{\"name\": \"First\"}");
        make("{\"name\": \"Second\"}");
        rest.as(place.as("anton"));
        make("{\"name\": \"His\"}");

        assertThat(rest.get(TOKENS).body().findValuesAsText("name")).containsExactly("His");
        assertThat(rest.as(place.as("admin")).get(TOKENS).body()).isEmpty();
        assertThat(rest.as(place.as("rita")).get(TOKENS).body().findValuesAsText("name"))
                .containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    public void shouldMakeAnotherTokenForTheSameName() {
        JsonNode first = make("{\"name\": \"Script\"}").body();
        JsonNode second = make("{\"name\": \"Script\"}").body();

        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
        assertThat(second.path("rawToken")).isNotEqualTo(first.path("rawToken"));
        assertThat(rest.get(TOKENS).body()).hasSize(2);
    }

    @Test
    public void shouldTakeTheLongestNameAndDurationThatFitAndNoLonger() {
        assertThat(make("{\"name\": \"%s\"}".formatted("n".repeat(255))).status())
                .isEqualTo(201);
        assertThat(make("{\"name\": \"%s\"}".formatted("n".repeat(256))).status())
                .isEqualTo(400);
        assertThat(make("{\"name\": \"x\", \"expirationDuration\": 36500}").status())
                .isEqualTo(201);
        assertThat(make("{\"name\": \"x\", \"expirationDuration\": 36501}").status())
                .isEqualTo(400);
        assertThat(make("{\"name\": \"x\", \"expirationDuration\": -1}").status())
                .isEqualTo(400);
        assertThat(make("{\"name\": \"x\", \"expirationDuration\": \"soon\"}").status())
                .isEqualTo(400);
        assertThat(rest.get(TOKENS).body()).hasSize(2);
    }

    @Test
    public void shouldKeepANameAsItWasTypedButForSpacesAround() {
        make("{\"name\": \"  <b>Script</b>  \"}");

        assertThat(rest.get(TOKENS).body().get(0).path("name").asText()).isEqualTo("<b>Script</b>");
    }

    @Test
    public void shouldRefuseABodyThatIsNone() {
        assertThat(rest.post(TOKENS, "").status()).isEqualTo(400);
        assertThat(rest.post(TOKENS, "[]").status()).isEqualTo(400);
        assertThat(rest.post(TOKENS, "{}").status()).isEqualTo(400);
        assertThat(rest.get(TOKENS).body()).isEmpty();
    }

    @Test
    public void shouldRevokeOnceAndFindNothingAfterwards() {
        String address =
                TOKENS + "/" + make("{\"name\": \"Script\"}").body().path("id").asText();

        assertThat(rest.as(Optional.empty()).delete(address).status()).isEqualTo(401);
        assertThat(rest.as(place.as("admin")).delete(address).status()).isEqualTo(404);
        assertThat(rest.as(place.as("rita")).delete(address).status()).isEqualTo(204);
        assertThat(rest.delete(address).status()).isEqualTo(404);
        assertThat(rest.get(TOKENS).body()).isEmpty();
    }

    private JiraRest.Answer make(String body) {
        return rest.post(TOKENS, body);
    }
}
