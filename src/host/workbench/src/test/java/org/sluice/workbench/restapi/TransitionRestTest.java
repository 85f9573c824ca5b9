package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.JiraRest;

/** Transitions by REST: what is offered, what is made, what is refused. */
public class TransitionRestTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private JiraRest rest;

    @Before
    public void serve() {
        Database database = place.tracker().database();
        database.jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO status (id, name, description, category_key, sort_order)"
                    + " VALUES ('77', 'At work', '', 'indeterminate', 99)");
            handle.execute("UPDATE issue SET status_id = '77' WHERE project_id = 10000 AND issue_number = 2");
        });
        place.tracker().forget();
        rest = new JiraRest(place.tracker()).as(place.as("rita"));
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldOfferWhatTheWorkflowOffers() {
        JsonNode offered = rest.get("issue/SUP-1/transitions").body();

        assertThat(offered.path("expand").asText()).isEqualTo("transitions");
        JsonNode first = offered.path("transitions").get(0);
        assertThat(first.path("id").isTextual()).isTrue();
        assertThat(first.path("to").path("statusCategory").has("key")).isTrue();
        assertThat(first.has("fields")).isFalse();
    }

    @Test
    public void shouldTellTheFieldsWhenAsked() {
        JsonNode first = rest.get("issue/SUP-1/transitions?expand=transitions.fields")
                .body()
                .path("transitions")
                .get(0);

        assertThat(first.path("fields").isObject()).isTrue();
    }

    @Test
    public void shouldRefuseFieldsOfATransitionWithoutAScreen() {
        String id = rest.get("issue/SUP-1/transitions")
                .body()
                .path("transitions")
                .get(0)
                .path("id")
                .asText();

        JiraRest.Answer refused = rest.post(
                "issue/SUP-1/transitions",
                "{\"transition\": {\"id\": \"" + id + "\"}, \"fields\": {\"assignee\": {\"name\": \"anton\"}}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path("assignee").asText())
                .isEqualTo("Field 'assignee' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    /** The transitions show the screen with that id from now on. */
    private void show(int screen) {
        rest.close();
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE workflow SET descriptor = REPLACE(descriptor,"
                        + " '<meta name=\"opsbar-sequence\">', '<meta name=\"jira.fieldscreen.id\">" + screen
                        + "</meta><meta name=\"opsbar-sequence\">')"));
        rest = new JiraRest(place.tracker()).as(place.as("rita"));
    }

    @Test
    public void shouldMakeATransitionWithFieldsAndAComment() {
        show(2);
        JsonNode first = rest.get("issue/SUP-1/transitions?expand=transitions.fields")
                .body()
                .path("transitions")
                .get(0);
        assertThat(first.path("fields").fieldNames()).toIterable().containsExactly("assignee");
        JiraRest.Answer made = rest.post(
                "issue/SUP-1/transitions",
                "{\"transition\": {\"id\": \"" + first.path("id").asText() + "\"},"
                        + " \"fields\": {\"assignee\": {\"name\": \"anton\"}},"
                        + " \"update\": {\"comment\": [{\"add\": {\"body\": \"On it\"}}]}}");

        assertThat(made.status()).as(made.body().toString()).isEqualTo(204);
        JsonNode fields = rest.get("issue/SUP-1").body().path("fields");
        assertThat(fields.path("status").path("id")).isEqualTo(first.path("to").path("id"));
        assertThat(fields.path("assignee").path("name").asText()).isEqualTo("anton");
        assertThat(fields.path("comment").path("comments").findValuesAsText("body"))
                .contains("On it");
    }

    @Test
    public void shouldRefuseWhatIsNotOffered() {
        assertThat(rest.post("issue/SUP-1/transitions", "{\"transition\": {\"id\": \"99999\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.post("issue/SUP-1/transitions", "{}")
                        .body()
                        .path("errorMessages")
                        .get(0)
                        .asText())
                .isEqualTo("The id of the transition is missing.");
        assertThat(rest.get("issue/SUP-1/transitions?transitionId=99999").body().path("transitions"))
                .isEmpty();
        assertThat(rest.as(place.as("olga")).get("issue/SUP-1/transitions").status())
                .isEqualTo(404);
        assertThat(rest.as(Optional.empty())
                        .post("issue/SUP-1/transitions", "{\"transition\": {\"id\": \"11\"}}")
                        .status())
                .isEqualTo(401);
    }
}
