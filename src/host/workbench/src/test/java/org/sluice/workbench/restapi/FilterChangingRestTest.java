package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Changing a saved filter by REST: what is not sent stays, what is refused changes nothing, stars are each one's own. */
public class FilterChangingRestTest extends RestAtWork {
    private String filter;

    @Before
    public void save() {
        filter = made("Mine");
    }

    @Test
    public void shouldKeepWhatIsNotSent() {
        JsonNode changed = rest.put(filter, "{\"name\": \"  Renamed  \"}").body();

        assertThat(changed.path("name").asText()).isEqualTo("Renamed");
        assertThat(changed.path("jql").asText()).isEqualTo("project = SUP");
        assertThat(changed.path("description").asText()).isEqualTo("Of the ward");
        assertThat(rest.get(filter).body()).isEqualTo(changed);
    }

    @Test
    public void shouldRefuseANameThatIsEmptyTooLongOrTaken() {
        made("Other");

        assertThat(nameError("{\"name\": \" \"}")).isNotEmpty();
        assertThat(nameError("{\"name\": \"" + "n".repeat(256) + "\"}")).isNotEmpty();
        assertThat(nameError("{\"name\": \"OTHER\"}")).isNotEmpty();
        assertThat(rest.get(filter).body().path("name").asText()).isEqualTo("Mine");
    }

    @Test
    public void shouldRefuseADescriptionThatIsTooLong() {
        JiraRest.Answer refused = rest.put(filter, "{\"description\": \"" + "d".repeat(4_001) + "\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path("filterDescription").asText())
                .contains("4,000");
        assertThat(rest.put(filter, "{\"description\": \"" + "d".repeat(4_000) + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void shouldLetTheNameOnlyBeWrittenAnotherWay() {
        assertThat(rest.put(filter, "{\"name\": \"MINE\"}").body().path("name").asText())
                .isEqualTo("MINE");
    }

    @Test
    public void shouldLetTwoPeopleUseTheSameName() {
        assertThat(rest.as(place.as("anton"))
                        .post("filter", "{\"name\": \"Mine\", \"jql\": \"\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void shouldKeepTheQueryWhenTheNewOneCannotBeRead() {
        JiraRest.Answer refused = rest.put(filter, "{\"name\": \"Other\", \"jql\": \"project = (\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errorMessages")).isNotEmpty();
        assertThat(rest.get(filter).body().path("jql").asText()).isEqualTo("project = SUP");
        assertThat(rest.get(filter).body().path("name").asText()).isEqualTo("Mine");
    }

    @Test
    public void shouldPutAStarOnAndTakeItOffOnlyWhenToldTo() {
        rest.put(filter, "{\"favourite\": true}");
        rest.put(filter, "{\"favourite\": true}");
        assertThat(rest.get("filter/favourite").body()).hasSize(1);

        rest.put(filter, "{\"description\": \"Still a star\"}");
        assertThat(rest.get(filter).body().path("favourite").asBoolean()).isTrue();

        rest.put(filter, "{\"favourite\": false}");
        assertThat(rest.get("filter/favourite").body()).isEmpty();
    }

    @Test
    public void shouldShareWithTheSameOnlyOnceUnderTheSameNumber() {
        String shares = filter + "/permission";

        JsonNode first = rest.post(shares, "{\"type\": \"authenticated\"}").body();
        JsonNode second = rest.post(shares, "{\"type\": \"loggedin\"}").body();

        assertThat(second).isEqualTo(first).hasSize(1);
    }

    @Test
    public void shouldTakeTheStarOfOthersAwayWhenItIsNotSharedAnyMore() {
        String shares = filter + "/permission";
        String number = rest.post(shares, "{\"type\": \"authenticated\"}")
                .body()
                .get(0)
                .path("id")
                .asText();
        rest.as(place.as("anton")).put(filter, "{\"favourite\": true}");
        assertThat(rest.get("filter/favourite").body()).hasSize(1);

        rest.as(place.as("rita")).delete(shares + "/" + number);

        assertThat(rest.as(place.as("anton")).get("filter/favourite").body()).isEmpty();
        assertThat(rest.get(filter).status()).isEqualTo(400);
        assertThat(rest.put(filter, "{\"favourite\": true}").status()).isEqualTo(400);
        assertThat(rest.delete(filter).status()).isEqualTo(400);
    }

    @Test
    public void shouldNotShareWithAProjectThatOneDoesNotSee() {
        String shares = filter + "/permission";
        long project = place.project("SUP").id();
        place.revoke("BROWSE_PROJECTS");

        JiraRest.Answer hidden = rest.post(shares, "{\"type\": \"project\", \"projectId\": \"%d\"}".formatted(project));
        JiraRest.Answer key = rest.post(shares, "{\"type\": \"project\", \"projectId\": \"SUP\"}");

        assertThat(hidden.status()).isEqualTo(400);
        assertThat(key.body()).isEqualTo(hidden.body());
        assertThat(rest.get(shares).body()).isEmpty();
    }

    @Test
    public void shouldAskStrangersToLogInBeforeAnyChange() {
        rest.post(filter + "/permission", "{\"type\": \"global\"}");
        rest.as(Optional.empty());

        assertThat(rest.get(filter).status()).isEqualTo(401);
        assertThat(rest.put(filter, "{\"favourite\": true}").status()).isEqualTo(401);
        assertThat(rest.delete(filter).status()).isEqualTo(401);
        assertThat(rest.get("filter/favourite").status()).isEqualTo(401);
    }

    private String nameError(String body) {
        JiraRest.Answer refused = rest.put(filter, body);
        assertThat(refused.status()).as(body).isEqualTo(400);
        return refused.body().path("errors").path("filterName").asText();
    }

    private String made(String name) {
        return "filter/"
                + rest.post(
                                "filter",
                                "{\"name\": \"%s\", \"jql\": \"project = SUP\", \"description\": \"Of the ward\"}"
                                        .formatted(name))
                        .body()
                        .path("id")
                        .asText();
    }
}
