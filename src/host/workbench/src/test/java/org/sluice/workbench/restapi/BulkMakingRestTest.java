package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Making several issues with one call of REST: those that fit are made, the others are named by their place. */
public class BulkMakingRestTest extends RestAtWork {
    @Test
    public void shouldMakeAllThatFitAndNameTheOthers() {
        JiraRest.Answer made = rest.post(
                "issue/bulk", "{\"issueUpdates\": [" + wanted("One") + "," + wanted("") + "," + wanted("Three") + "]}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("issues").findValuesAsText("key")).containsExactly("SUP-4", "SUP-5");
        JsonNode error = made.body().path("errors").get(0);
        assertThat(error.path("failedElementNumber").asInt()).isEqualTo(1);
        assertThat(error.path("status").asInt()).isEqualTo(400);
        assertThat(error.path("elementErrors").path("errors").path("summary").asText())
                .isEqualTo("You must specify a summary of the issue.");
    }

    @Test
    public void shouldAnswerThatNothingFitted() {
        JiraRest.Answer made = rest.post("issue/bulk", "{\"issueUpdates\": [" + wanted("") + "]}");

        assertThat(made.status()).isEqualTo(400);
        assertThat(made.body().path("issues")).isEmpty();
        assertThat(rest.post("issue/bulk", "{}").status()).isEqualTo(400);
    }

    @Test
    public void shouldAskWhoeverHasNotLoggedInToDoSo() {
        assertThat(rest.as(Optional.empty())
                        .post("issue/bulk", "{\"issueUpdates\": [" + wanted("One") + "]}")
                        .status())
                .isEqualTo(401);
    }

    private static String wanted(String summary) {
        return "{\"fields\": {\"project\": {\"key\": \"SUP\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \""
                + summary + "\"}}";
    }
}
