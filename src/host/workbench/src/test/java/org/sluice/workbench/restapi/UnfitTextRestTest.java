package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.fields.FieldType;

/** Texts with characters that cannot be kept, by REST: the sender is told, on every database. */
public class UnfitTextRestTest extends RestAtWork {
    private static final String REFUSAL =
            "The text holds a character that cannot be kept, such as a control character.";

    @Test
    public void shouldSayWhichFieldCannotKeepWhatWasSent() {
        assertRefused("summary", "\"a\\u0000b\"");
        assertRefused("summary", "\"a\\u001bb\"");
        assertRefused("description", "\"a\\u0000b\"");
        assertRefused("labels", "[\"a\\u0000b\"]");
        assertRefused(place.field("Ward", FieldType.TEXT).fieldId(), "\"a\\u0000b\"");
    }

    @Test
    public void shouldRefuseACommentThatCannotBeKept() {
        JiraRest.Answer refused = rest.post("issue/SUP-1/comment", "{\"body\": \"a\\u0000b\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path("comment").asText()).isEqualTo(REFUSAL);
    }

    @Test
    public void shouldRefuseToLookForWhatIsNowhere() {
        for (String path : new String[] {
            "search?jql=summary%20~%20%22a%00b%22", "user?username=a%00b", "user/search?username=a%00b"
        }) {
            assertThat(rest.get(path).status()).as(path).isEqualTo(400);
        }
    }

    @Test
    public void shouldRefuseANameThatCannotBeKept() {
        JiraRest.Answer refused =
                rest.post("filter", "{\"name\": \"Mine\\u0000\", \"jql\": \"\", \"description\": \"\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errorMessages").get(0).asText()).isEqualTo(REFUSAL);
    }

    private void assertRefused(String field, String value) {
        JiraRest.Answer refused = rest.put("issue/SUP-1", "{\"fields\": {\"" + field + "\": " + value + "}}");

        assertThat(refused.status()).as(field).isEqualTo(400);
        assertThat(refused.body().path("errors").path(field).asText()).isEqualTo(REFUSAL);
    }
}
