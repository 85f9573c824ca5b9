package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** What is not understood in what REST is sent is refused; it never counts as nothing. */
public class UnknownInputRestTest extends RestAtWork {
    @Test
    public void shouldNameAPropertyThatIsNotKnown() {
        String issue = "{\"feilds\": {}, \"fields\": {\"project\": {\"key\": \"SUP\"},"
                + " \"issuetype\": {\"name\": \"Task\"}, \"summary\": \"x\"}}";

        assertThat(refusal(rest.post("issue", issue))).isEqualTo("Unrecognized field \"feilds\"");
        assertThat(refusal(rest.post("issue/bulk", "{\"issueUpdates\": [" + issue + "]}")))
                .contains("feilds");
        assertThat(refusal(rest.put("issue/SUP-1", "{\"properties\": []}"))).contains("properties");
        assertThat(refusal(rest.post("issue/SUP-1/transitions", "{\"historyMetadata\": {}}")))
                .contains("historyMetadata");
        assertThat(refusal(rest.post("issue/SUP-1/comment", "{\"body\": \"x\", \"visible\": true}")))
                .contains("visible");
        assertThat(refusal(rest.post(
                        "issue/SUP-1/comment",
                        "{\"body\": \"x\", \"visibility\": {\"typ\": \"role\", \"value\": \"Users\"}}")))
                .contains("typ");
        assertThat(refusal(rest.put("issue/SUP-1/assignee", "{\"nmae\": \"rita\"}")))
                .contains("nmae");
        assertThat(refusal(rest.post("issueLink", "{\"typ\": {}}"))).contains("typ");
        assertThat(refusal(rest.post("filter", "{\"name\": \"Mine\", \"jpl\": \"\"}")))
                .contains("jpl");
        assertThat(refusal(rest.post("../../pat/latest/tokens", "{\"name\": \"x\", \"days\": 3}")))
                .contains("days");
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldRefuseWhatHasAnotherShape() {
        assertThat(refusal(rest.put("issue/SUP-1", "{\"fields\": [1]}"))).isEqualTo("'fields' has to be an object.");
        assertThat(refusal(rest.post("issue/bulk", "{\"issueUpdates\": \"x\"}")))
                .isEqualTo("'issueUpdates' has to be an array.");
        assertThat(refusal(rest.post("issue/bulk", "{\"issueUpdates\": [7]}"))).contains("hold objects");
        assertThat(refusal(rest.post("issue/SUP-1/comment", "{\"body\": \"x\", \"visibility\": \"role\"}")))
                .contains("visibility");
        assertThat(refusal(rest.post("issue/SUP-1/watchers", "{\"name\": \"anton\"}")))
                .contains("in quotes");
        assertThat(rest.put("issue/SUP-1", "[]").status()).isEqualTo(400);
    }

    @Test
    public void shouldSayInItsOwnWordsWhatCannotBeRead() {
        assertThat(refusal(rest.put("issue/SUP-1", "[]")))
                .isEqualTo("The body has another shape than this call takes.");
        assertThat(refusal(rest.put("issue/SUP-1", "{\"fields\":\n {]")))
                .isEqualTo("The body is no JSON, line 2, column 3.");
        assertThat(refusal(rest.post("search", "{\"jql\": \"\", \"startAt\": \"many\"}")))
                .isEqualTo("'startAt' has another shape than this call takes.");
        assertThat(refusal(rest.post("search", "{\"startAt\": 99999999999999999999}")))
                .contains("'startAt'");
        assertThat(refusal(rest.post("search", "{\"jpl\": \"\"}"))).isEqualTo("Unrecognized field \"jpl\"");
    }

    @Test
    public void shouldTakeOperationsOnlyAsAListOfSingleOnes() {
        for (String verbs : List.of(
                "[\"x\"]", "{\"add\": \"x\"}", "\"x\"", "[{}]", "[{\"add\": \"x\", \"remove\": \"ward\"}]", "null")) {
            JiraRest.Answer refused = rest.put("issue/SUP-1", "{\"update\": {\"labels\": " + verbs + "}}");

            assertThat(refused.status()).as(verbs).isEqualTo(400);
            assertThat(refused.body().path("errors").path("labels").asText()).contains("list of objects");
        }
        assertThat(rest.put("issue/SUP-1", "{\"update\": {\"comment\": {\"add\": {}}}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void shouldTakeNobodyFromAnIssueWithoutBeingTold() {
        JiraRest.Answer refused = rest.put("issue/SUP-2", "{\"fields\": {\"assignee\": {\"nmae\": \"rita\"}}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").has("assignee")).isTrue();
        assertThat(place.issue("SUP-2").assigneeKey()).isPresent();
    }

    private static String refusal(JiraRest.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.body().path("errorMessages").path(0).asText();
    }
}
