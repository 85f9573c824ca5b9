package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.filters.FilterShare;

/** Saved filters and dashboards by REST. */
public class FilterRestTest extends RestAtWork {
    @Test
    public void shouldMakeAFilterOfOnesOwn() {
        JiraRest.Answer made =
                rest.post("filter", "{\"name\": \"Mine\", \"jql\": \"project = SUP\", \"favourite\": true}");

        assertThat(made.status()).isEqualTo(200);
        JsonNode filter = made.body();
        assertThat(filter.path("owner").path("name").asText()).isEqualTo("rita");
        assertThat(filter.path("favourite").asBoolean()).isTrue();
        assertThat(filter.path("editable").asBoolean()).isTrue();
        assertThat(filter.path("sharePermissions")).isEmpty();
        assertThat(rest.get("filter/favourite").body()).containsExactly(filter);
        assertThat(rest.get("filter/" + filter.path("id").asText()).body()).isEqualTo(filter);
    }

    @Test
    public void shouldRefuseAFilterWithoutNameOrWithAWrongQuery() {
        rest.post("filter", "{\"name\": \"Mine\", \"jql\": \"\"}");

        assertThat(rest.post("filter", "{\"jql\": \"\"}").body().path("errors").has("filterName"))
                .isTrue();
        assertThat(rest.post("filter", "{\"name\": \"mine\", \"jql\": \"\"}").status())
                .isEqualTo(400);
        assertThat(rest.post("filter", "{\"name\": \"Other\", \"jql\": \"project =\"}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.as(Optional.empty())
                        .post("filter", "{\"name\": \"x\", \"jql\": \"\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void shouldLetOnlyTheOwnerChangeAndDelete() {
        String address = "filter/"
                + place.tracker()
                        .filters()
                        .add("Shared", "", Optional.of("rita"), "", List.of(FilterShare.withLoggedIn()))
                        .id();

        assertThat(rest.put(address, "{\"description\": \"All\"}")
                        .body()
                        .path("description")
                        .asText())
                .isEqualTo("All");
        rest.as(place.as("anton"));
        assertThat(rest.put(address, "{\"name\": \"Taken over\"}").status()).isEqualTo(400);
        assertThat(rest.put(address, "{\"favourite\": true}")
                        .body()
                        .path("favourite")
                        .asBoolean())
                .isTrue();
        assertThat(rest.get(address).body().path("sharePermissions").findValuesAsText("type"))
                .containsExactly("authenticated");
        assertThat(rest.delete(address).status()).isEqualTo(400);
        assertThat(rest.as(place.as("rita")).delete(address).status()).isEqualTo(204);
        assertThat(rest.get(address).status()).isEqualTo(400);
    }

    @Test
    public void shouldNotKnowAFilterThatIsNotShared() {
        String id = rest.post("filter", "{\"name\": \"Mine\", \"jql\": \"\"}")
                .body()
                .path("id")
                .asText();

        assertThat(rest.as(place.as("anton")).get("filter/" + id).status()).isEqualTo(400);
    }

    @Test
    public void shouldShowTheDashboardsThatTheCallerSees() {
        long id = place.tracker()
                .dashboards()
                .add("Ward", "", Optional.of("rita"), "AA")
                .id();

        JsonNode mine = rest.get("dashboard?filter=my").body();

        assertThat(mine.path("dashboards").findValuesAsText("name")).containsExactly("Ward");
        assertThat(mine.path("dashboards").get(0).path("view").asText()).endsWith("?selectPageId=" + id);
        assertThat(rest.get("dashboard/" + id).body().path("name").asText()).isEqualTo("Ward");
        assertThat(rest.get("dashboard?filter=favourite").body().path("total").asInt())
                .isZero();
        assertThat(rest.get("dashboard?filter=others").status()).isEqualTo(400);
        assertThat(rest.as(place.as("anton")).get("dashboard/" + id).status()).isEqualTo(404);
    }
}
