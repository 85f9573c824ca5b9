package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;

/** People by REST: one, a search, a picker. */
public class PeopleRestTest extends RestAtWork {
    @Before
    public void serve() {
        place.tracker().users().add(new User("angry", "angry", "An <b>", "an@example.com", false, ""));
    }

    @Test
    public void shouldShowOnePersonByNameOrKey() {
        JsonNode anton = rest.get("user?username=anton").body();

        assertThat(anton.path("displayName").asText()).isEqualTo("Person anton");
        assertThat(rest.get("user?key=anton").body()).isEqualTo(anton);
        assertThat(rest.get("user?username=none").status()).isEqualTo(404);
        assertThat(rest.get("user").status()).isEqualTo(400);
        assertThat(rest.as(Optional.empty()).get("user?username=anton").status())
                .isEqualTo(401);
    }

    @Test
    public void shouldSearchActivePeopleUnlessAskedForOthers() {
        assertThat(rest.get("user/search?username=an").body().findValuesAsText("name"))
                .containsExactly("anton");
        assertThat(rest.get("user/search?username=an&includeInactive=true")
                        .body()
                        .findValuesAsText("name"))
                .containsExactly("angry", "anton");
        assertThat(rest.get("user/search?username=.&startAt=1&maxResults=1").body())
                .hasSize(1);
        assertThat(rest.get("user/search").status()).isEqualTo(400);
    }

    @Test
    public void shouldPickPeopleWithWhatWasTypedInBold() {
        JsonNode picked = rest.get("user/picker?query=ant").body();

        assertThat(picked.path("users").get(0).path("html").asText()).contains("<strong>ant</strong>on");
        assertThat(picked.path("header").asText()).isEqualTo("Showing 1 of 1 matching users");
        assertThat(picked.path("total").asInt()).isEqualTo(1);
    }

    @Test
    public void shouldFindNobodyForWhoMayNotBrowsePeople() {
        rest.as(place.as("olga"));

        assertThat(rest.get("user/search?username=anton").body()).isEmpty();
        assertThat(rest.get("user/picker?query=anton").body().path("total").asInt())
                .isZero();
    }
}
