package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Whose a filter is by REST, and with whom a new one is shared without being told. */
public class FilterOwnerRestTest extends RestAtWork {
    private static final String SCOPE = "filter/defaultShareScope";

    @Test
    public void shouldShareNewFiltersAsTheirMakersDefaultSays() {
        assertThat(rest.get(SCOPE).body().path("scope").asText()).isEqualTo("PRIVATE");
        assertThat(shares(make("First"))).isEmpty();

        assertThat(rest.put(SCOPE, "{\"scope\": \"AUTHENTICATED\"}")
                        .body()
                        .path("scope")
                        .asText())
                .isEqualTo("AUTHENTICATED");
        assertThat(shares(make("Second"))).containsExactly("authenticated");
        assertThat(shares("filter/10000")).isEmpty();

        rest.put(SCOPE, "{\"scope\": \"PRIVATE\"}");
        assertThat(shares(make("Third"))).isEmpty();
    }

    @Test
    public void shouldHeedNoSharesInTheBodyAsDescribed() {
        String everybody = ", \"sharePermissions\": [{\"type\": \"global\"}]}";
        String filter = address(rest.post("filter", "{\"name\": \"Mine\", \"jql\": \"\"" + everybody));
        rest.put(filter, "{\"name\": \"Mine\"" + everybody);

        assertThat(shares(filter)).isEmpty();
        assertThat(rest.as(place.as("anton")).get(filter).status()).isEqualTo(400);
    }

    @Test
    public void shouldShareNothingByDefaultForWhoMayNotShare() {
        rest.put(SCOPE, "{\"scope\": \"AUTHENTICATED\"}");
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("DELETE FROM global_permission WHERE permission_key = 'CREATE_SHARED_OBJECTS'"));
        place.tracker().forget();

        assertThat(shares(make("Mine"))).isEmpty();
    }

    @Test
    public void shouldRefuseScopesThatAreNone() {
        for (String body : List.of("{\"scope\": \"GALAXY\"}", "{}", "{\"scope\": null}")) {
            JiraRest.Answer refused = rest.put(SCOPE, body);
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.body().at("/errors/scope").asText()).isEqualTo("The scope is AUTHENTICATED or PRIVATE.");
        }
        rest.as(Optional.empty());
        assertThat(rest.get(SCOPE).status()).isEqualTo(401);
        assertThat(rest.put(SCOPE, "{\"scope\": \"PRIVATE\"}").status()).isEqualTo(401);
    }

    @Test
    public void shouldLetAdministratorsAloneGiveAFilterToSomebodyElse() {
        String filter = make("Mine");
        rest.post(filter + "/permission", "{\"type\": \"authenticated\"}");

        JiraRest.Answer own = rest.put(filter, "{\"owner\": {\"name\": \"anton\"}}");
        JiraRest.Answer unknown = rest.as(place.as("admin")).put(filter, "{\"owner\": {\"name\": \"nobody\"}}");
        JiraRest.Answer given = rest.put(filter, "{\"owner\": {\"name\": \"anton\"}}");

        assertThat(own.status()).isEqualTo(400);
        assertThat(own.body().at("/errors/owner").asText()).contains("Only administrators");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(given.body().at("/owner/name").asText()).isEqualTo("anton");
        assertThat(rest.put(filter, "{\"name\": \"Theirs\"}").status()).isEqualTo(400);
        assertThat(rest.as(place.as("anton"))
                        .put(filter, "{\"name\": \"Theirs\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void shouldNotGiveAFilterToWhoHasOneOfThatName() {
        String filter = make("Mine");
        rest.post(filter + "/permission", "{\"type\": \"authenticated\"}");
        place.tracker()
                .filters()
                .add("mine", "", Optional.of(place.user("anton").key()), "", List.<FilterShare>of());

        assertThat(rest.as(place.as("admin"))
                        .put(filter, "{\"owner\": {\"name\": \"anton\"}}")
                        .body()
                        .at("/errors")
                        .has("filterName"))
                .isTrue();
    }

    @Test
    public void shouldAskStrangersToLogInWhereNoProjectIsOpenToThem() {
        String filter = make("Mine");
        rest.post(filter + "/permission", "{\"type\": \"global\"}");

        assertThat(rest.as(Optional.empty()).get(filter).status()).isEqualTo(401);
        place.tracker().schemes().grant(0, "BROWSE_PROJECTS", new Holder(HolderType.ANYONE, ""));
        assertThat(rest.get(filter).status()).isEqualTo(200);
    }

    private String make(String name) {
        return address(rest.post("filter", "{\"name\": \"" + name + "\", \"jql\": \"\"}"));
    }

    private static String address(JiraRest.Answer answer) {
        return "filter/" + answer.body().path("id").asText();
    }

    private List<String> shares(String filter) {
        return rest.get(filter).body().path("sharePermissions").findValuesAsText("type");
    }
}
