package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Making, editing, assigning and deleting issues by REST, as Jira's description has it. */
public class IssueWriteRestTest extends RestAtWork {
    @Test
    public void shouldMakeAnIssue() {
        JiraRest.Answer made = rest.post(
                "issue",
                """
                {"fields": {"project": {"key": "SUP"}, "issuetype": {"name": "Task"}, "summary": "No picture",
                 "labels": ["night", "ward"], "assignee": {"name": "anton"}, "components": [{"name": "X-ray viewer"}],
                 "duedate": "2026-06-30", "priority": {"name": "High"}, "%s": {"value": "Planned"}},
                 "update": {"comment": [{"add": {"body": "Seen at night"}}]}}
                """
                        .formatted(place.streamId()));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("key").asText()).isEqualTo("SUP-4");
        assertThat(made.body().path("self").asText())
                .isEqualTo(rest.root() + "issue/" + made.body().path("id").asText());
        JsonNode fields = fields("SUP-4");
        assertThat(fields.path("assignee").path("name").asText()).isEqualTo("anton");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("rita");
        assertThat(fields.path("duedate").asText()).isEqualTo("2026-06-30");
        assertThat(fields.path("components").get(0).path("name").asText()).isEqualTo("X-ray viewer");
        assertThat(fields.path(place.streamId()).path("value").asText()).isEqualTo("Planned");
        assertThat(fields.path("comment").path("comments").findValuesAsText("body"))
                .containsExactly("Seen at night");
    }

    @Test
    public void shouldMakeASubtaskOfItsParent() {
        JiraRest.Answer made = rest.post(
                "issue",
                "{\"fields\": {\"project\": {\"id\": \"10000\"}, \"issuetype\": {\"id\": \"10002\"},"
                        + " \"parent\": {\"key\": \"SUP-1\"}, \"summary\": \"Look at the lamp\"}}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(fields("SUP-4").path("parent").path("key").asText()).isEqualTo("SUP-1");
    }

    @Test
    public void shouldSayOfEachFieldWhatIsWrongWithIt() {
        JiraRest.Answer refused = rest.post(
                "issue",
                "{\"fields\": {\"project\": {\"key\": \"SUP\"}, \"issuetype\": {\"name\": \"Task\"},"
                        + " \"customfield_99\": \"x\", \"priority\": {\"name\": \"Huge\"}, \"labels\": \"ward\"}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errorMessages")).isEmpty();
        JsonNode errors = refused.body().path("errors");
        assertThat(errors.path("customfield_99").asText())
                .isEqualTo("Field 'customfield_99' cannot be set. It is not on the appropriate screen, or unknown.");
        assertThat(errors.path("priority").asText()).isEqualTo("The name 'Huge' is not valid.");
        assertThat(errors.path("labels").asText()).isEqualTo("Data was not an array.");
    }

    @Test
    public void shouldAskForASummaryAndAProject() {
        JiraRest.Answer without = rest.post(
                "issue", "{\"fields\": {\"project\": {\"key\": \"SUP\"}, \"issuetype\": {\"name\": \"Task\"}}}");
        JiraRest.Answer nowhere = rest.post("issue", "{\"fields\": {\"summary\": \"x\"}}");

        assertThat(without.status()).isEqualTo(400);
        assertThat(without.body().path("errors").path("summary").asText())
                .isEqualTo("You must specify a summary of the issue.");
        assertThat(nowhere.body().path("errors").path("project").asText())
                .isEqualTo("Specify a valid project id or key.");
    }

    @Test
    public void shouldRefuseWhoMayNotMakeIssues() {
        String body = "{\"fields\": {\"project\": {\"key\": \"SUP\"}, \"issuetype\": {\"name\": \"Task\"},"
                + " \"summary\": \"x\"}}";

        assertThat(rest.as(place.as("olga")).post("issue", body).status()).isEqualTo(400);
        assertThat(rest.as(Optional.empty()).post("issue", body).status()).isEqualTo(401);
    }

    @Test
    public void shouldEditFields() {
        JiraRest.Answer edited =
                rest.put("issue/SUP-1", "{\"fields\": {\"summary\": \"Dark picture\", \"description\": null}}");

        assertThat(edited.status()).isEqualTo(204);
        assertThat(fields("SUP-1").path("summary").asText()).isEqualTo("Dark picture");
        assertThat(place.history("SUP-1")).anyMatch(item -> item.endsWith("> Dark picture"));
    }

    @Test
    public void shouldAddAndRemoveSingleValues() {
        JiraRest.Answer edited = rest.put(
                "issue/SUP-1",
                "{\"update\": {\"labels\": [{\"add\": \"night\"}, {\"remove\": \"ward\"}],"
                        + " \"summary\": [{\"set\": \"Dark\"}], \"components\": [{\"remove\": {\"name\": \"X-ray viewer\"}}],"
                        + " \"comment\": [{\"add\": {\"body\": \"Done\"}}]}}");

        assertThat(edited.status()).isEqualTo(204);
        JsonNode fields = fields("SUP-1");
        assertThat(fields.path("labels")).extracting(JsonNode::asText).containsExactly("night");
        assertThat(fields.path("components")).isEmpty();
        assertThat(fields.path("comment").path("total").asInt()).isEqualTo(2);
    }

    @Test
    public void shouldChangeNothingWhenAPartIsRefused() {
        JiraRest.Answer refused = rest.put(
                "issue/SUP-1",
                "{\"fields\": {\"summary\": \"New\"}, \"update\": {\"comment\": [{\"add\": {\"body\": \"\"}}]}}");
        JiraRest.Answer both = rest.put(
                "issue/SUP-1",
                "{\"fields\": {\"summary\": \"New\"}, \"update\": {\"summary\": [{\"set\": \"Other\"}]}}");
        JiraRest.Answer verb = rest.put("issue/SUP-1", "{\"update\": {\"summary\": [{\"add\": \"Other\"}]}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(both.body().path("errors").path("summary").asText())
                .isEqualTo("Field 'summary' cannot appear in both 'fields' and 'update'.");
        assertThat(verb.status()).isEqualTo(400);
        assertThat(fields("SUP-1").path("summary").asText()).doesNotContain("New", "Other");
    }

    @Test
    public void shouldNotFindWhatTheCallerMayNotSee() {
        rest.as(place.as("olga"));

        assertThat(rest.put("issue/SUP-1", "{\"fields\": {\"summary\": \"x\"}}").status())
                .isEqualTo(404);
        assertThat(rest.delete("issue/SUP-1").status()).isEqualTo(404);
        assertThat(rest.as(Optional.empty()).delete("issue/SUP-1").status()).isEqualTo(401);
        assertThat(rest.delete("issue/SUP-99").status()).isEqualTo(404);
    }

    @Test
    public void shouldAssign() {
        assertThat(rest.put("issue/SUP-1/assignee", "{\"name\": \"anton\"}").status())
                .isEqualTo(204);
        assertThat(fields("SUP-1").path("assignee").path("name").asText()).isEqualTo("anton");

        assertThat(rest.put("issue/SUP-1/assignee", "{\"name\": null}").status())
                .isEqualTo(204);
        assertThat(fields("SUP-1").path("assignee").isNull()).isTrue();
        assertThat(rest.put("issue/SUP-1/assignee", "{\"name\": \"nobody\"}")
                        .body()
                        .path("errors")
                        .has("assignee"))
                .isTrue();
    }

    @Test
    public void shouldDeleteWithSubtasksOnlyWhenTold() {
        rest.as(place.as("admin"));

        assertThat(rest.delete("issue/SUP-2").status()).isEqualTo(400);
        assertThat(rest.delete("issue/SUP-2?deleteSubtasks=true").status()).isEqualTo(204);
        assertThat(rest.get("issue/SUP-3").status()).isEqualTo(404);
        assertThat(rest.as(place.as("rita")).delete("issue/SUP-1").status()).isEqualTo(403);
    }

    private JsonNode fields(String key) {
        return rest.get("issue/" + key).body().path("fields");
    }
}
