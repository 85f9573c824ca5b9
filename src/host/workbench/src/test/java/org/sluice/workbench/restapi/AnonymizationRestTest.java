package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.people.User;

/** Users are anonymised by REST, in the shapes that Jira's description and recorded answers have. */
public class AnonymizationRestTest {
    private static final String ADDRESS = "user/anonymization";

    @Rule
    public final WorkPlace place = new WorkPlace();

    private JiraRest rest;

    @Before
    public void serve() {
        rest = new JiraRest(place.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldSayWhatWouldBeDone() {
        JiraRest.Answer answer = rest.get(ADDRESS + "?userKey=rita");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode body = answer.body();
        assertThat(body.path("userName").asText()).isEqualTo("rita");
        assertThat(body.path("displayName").asText()).isEqualTo("Person rita");
        assertThat(body.path("success").asBoolean()).isTrue();
        assertThat(body.path("businessLogicValidationFailed").isBoolean()).isTrue();
        assertThat(body.has("affectedEntities")).isFalse();
        assertThat(texts(body.path("operations")))
                .containsExactly(
                        "USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS",
                        "USER_DISABLE",
                        "USER_ANONYMIZE_PLUGIN_POINTS",
                        "USER_KEY_CHANGE_PLUGIN_POINTS",
                        "USER_KEY_CHANGE",
                        "USER_NAME_CHANGE_PLUGIN_POINTS",
                        "USER_NAME_CHANGE");
    }

    @Test
    public void shouldListWhatBelongsToTheUserWhenAsked() {
        JsonNode body =
                rest.get(ADDRESS + "?userKey=rita&expand=affectedEntities").body();

        JsonNode comments = StreamSupport.stream(
                        body.path("affectedEntities").path("ANONYMIZE").spliterator(), false)
                .filter(entity -> entity.path("description").asText().equals("Authors of comments"))
                .findFirst()
                .orElseThrow();
        assertThat(comments.path("type").asText()).isEqualTo("ANONYMIZE");
        assertThat(comments.path("numberOfOccurrences").asLong()).isEqualTo(1);
        assertThat(texts(body.path("operations"))).doesNotContain("USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS");
    }

    @Test
    public void shouldRefuseOneselfWith400() {
        JiraRest.Answer answer =
                rest.get(ADDRESS + "?userKey=" + place.user("admin").key());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/GENERAL/errorMessages/0").asText())
                .isEqualTo("You can’t anonymize yourself.");
        assertThat(answer.body().path("success").asBoolean()).isFalse();
        assertThat(answer.body().has("userName")).isFalse();
        assertThat(rest.get(ADDRESS).status()).isEqualTo(400);
    }

    @Test
    public void shouldAnonymizeAndTellHowFarItIs() {
        assertThat(rest.get(ADDRESS + "/progress").status()).isEqualTo(404);

        JiraRest.Answer accepted = rest.post(ADDRESS, "{\"userKey\": \"rita\", \"newOwnerKey\": \"anton\"}");

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.body().path("status").asText()).isEqualTo("IN_PROGRESS");
        String progress = accepted.body().path("progressUrl").asText().replace("/rest/api/2/", "");
        JsonNode over = rest.get(progress).body();
        assertThat(over.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(over.path("currentProgress").asInt()).isEqualTo(100);
        assertThat(over.path("errors")).isEmpty();
        assertThat(over.path("isRerun").asBoolean(true)).isFalse();
        assertThat(over.path("submittedTime").asText()).isEqualTo("2026-06-15T12:00:00.000+0200");
        assertThat(rest.get(ADDRESS + "/progress?taskId=1").status()).isEqualTo(404);
        assertThat(rest.get("user?key=rita").status()).isEqualTo(404);
        assertThat(rest.get("issue/SUP-1?fields=comment").body().findValuesAsText("displayName"))
                .allMatch(name -> name.startsWith("user-"));
    }

    @Test
    public void shouldDoItAgainWithWhatTheUserWasCalled() {
        String again = "\"oldUserKey\": \"rita\", \"oldUserName\": \"rita\"";

        assertThat(rest.get(ADDRESS + "/rerun?userKey=anton&oldUserKey=rita&oldUserName=rita")
                        .status())
                .isEqualTo(200);
        assertThat(rest.get(ADDRESS + "/rerun?userKey=anton").status()).isEqualTo(400);
        assertThat(rest.post(ADDRESS + "/rerun", "{\"userKey\": \"rita\"}").status())
                .isEqualTo(400);
        JsonNode task = rest.post(ADDRESS + "/rerun", "{\"userKey\": \"rita\", " + again + "}")
                .body();
        assertThat(task.path("isRerun").asBoolean()).isTrue();
        assertThat(rest.get("user?key=rita").status()).isEqualTo(404);
    }

    @Test
    public void shouldRefuseWhileOneIsCutShortUntilItIsRemoved() {
        rest.post(ADDRESS, "{\"userKey\": \"rita\"}");
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE anonymization_task SET status = 'INTERRUPTED'"));

        assertThat(rest.get(ADDRESS + "/progress").body().path("status").asText())
                .isEqualTo("INTERRUPTED");
        assertThat(rest.post(ADDRESS, "{\"userKey\": \"anton\"}").status()).isEqualTo(409);
        assertThat(rest.delete(ADDRESS + "/unlock").status()).isEqualTo(200);
        assertThat(rest.delete(ADDRESS + "/unlock").status()).isEqualTo(404);
        assertThat(rest.post(ADDRESS, "{\"userKey\": \"anton\"}").status()).isEqualTo(202);
    }

    @Test
    public void shouldBeForSystemAdministratorsOnly() {
        for (Optional<User> caller : List.of(place.as("rita"), Optional.<User>empty())) {
            rest.as(caller);
            int refused = caller.isPresent() ? 403 : 401;
            assertThat(rest.get(ADDRESS + "?userKey=anton").status()).isEqualTo(refused);
            assertThat(rest.post(ADDRESS, "{\"userKey\": \"anton\"}").status()).isEqualTo(refused);
            assertThat(rest.get(ADDRESS + "/progress").status()).isEqualTo(refused);
            assertThat(rest.get(ADDRESS + "/rerun?userKey=anton").status()).isEqualTo(refused);
            assertThat(rest.delete(ADDRESS + "/unlock").status()).isEqualTo(refused);
        }
        assertThat(place.user("anton").active()).isTrue();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
