package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.people.User;

/** Each kind of field has one way to be sent; any other is named at the field, and nothing of the request is kept. */
public class FieldInputRestTest extends RestAtWork {
    private static final String ISSUE = "issue/SUP-1";

    @Test
    public void shouldTakeANumberAsANumberOnly() {
        String beds = place.field("Beds", FieldType.NUMBER).fieldId();

        JsonNode text = errors("{\"fields\": {\"%s\": \"12\"}}".formatted(beds));
        assertThat(edit("{\"fields\": {\"%s\": 12.5}}".formatted(beds)).status())
                .isEqualTo(204);

        assertThat(text.fieldNames()).toIterable().containsExactly(beds);
        assertThat(fields().path(beds).asDouble()).isEqualTo(12.5);
    }

    @Test
    public void shouldRefuseInWordsWhatNoFieldCanHold() {
        String beds = place.field("Beds", FieldType.NUMBER).fieldId();
        String seen = place.field("Seen", FieldType.DATE_TIME).fieldId();

        JsonNode errors = errors(
                """
                {"fields": {"duedate": "+999999999-12-31", "%s": 1e400, "%s": "+999999999-12-31T10:00:00.000+0000"}}
                """
                        .formatted(beds, seen));

        assertThat(errors.path("duedate").asText()).contains("+999999999-12-31", "years 1 to 9999");
        assertThat(errors.path(seen).asText()).contains("years 1 to 9999");
        assertThat(errors.path(beds).asText()).contains("is an invalid number");
        for (String query : List.of("created > '%2B999999999/12/31'", "Beds > 1e400", "due < -99999999999w")) {
            JiraRest.Answer refused = rest.get("search?jql="
                    + query.replace(" ", "%20").replace(">", "%3E").replace("<", "%3C"));
            assertThat(refused.status()).as(query).isEqualTo(400);
        }
    }

    @Test
    public void shouldTakeTextAsTextOnly() {
        JsonNode errors = errors("{\"fields\": {\"summary\": {\"value\": \"x\"}, \"description\": 7}}");

        assertThat(errors.fieldNames()).toIterable().containsExactlyInAnyOrder("summary", "description");
        assertThat(fields().path("summary").isTextual()).isTrue();
    }

    @Test
    public void shouldTakePeopleByNameOrKeyButNotAsText() {
        place.tracker().users().add(new User("JIRAUSER7", "vera", "Vera", "", true, "en"));
        String nurse = place.field("Nurse", FieldType.USER).fieldId();

        JsonNode text = errors("{\"fields\": {\"%s\": \"vera\"}}".formatted(nurse));
        JsonNode unknown = errors("{\"fields\": {\"%s\": {\"key\": \"JIRAUSER8\"}}}".formatted(nurse));
        assertThat(edit("{\"fields\": {\"%s\": {\"key\": \"JIRAUSER7\"}}}".formatted(nurse))
                        .status())
                .isEqualTo(204);

        assertThat(text.has(nurse)).isTrue();
        assertThat(unknown.path(nurse).asText()).contains("JIRAUSER8");
        assertThat(fields().path(nurse).path("name").asText()).isEqualTo("vera");
    }

    @Test
    public void shouldTakeAChoiceByIdOrValueAndNameTheOneThatIsNone() {
        String stream = place.streamId();

        JsonNode bare = errors("{\"fields\": {\"%s\": \"Planned\"}}".formatted(stream));
        JsonNode none = errors("{\"fields\": {\"%s\": {\"value\": \"Someday\"}}}".formatted(stream));
        JsonNode wrongId = errors("{\"fields\": {\"%s\": {\"id\": \"424242\"}}}".formatted(stream));
        edit("{\"fields\": {\"%s\": {\"id\": \"%s\"}}}".formatted(stream, place.choice("Planned")));

        assertThat(bare.has(stream)).isTrue();
        assertThat(none.path(stream).asText()).contains("value", "Someday");
        assertThat(wrongId.path(stream).asText()).contains("id", "424242");
        assertThat(fields().path(stream).path("value").asText()).isEqualTo("Planned");
    }

    @Test
    public void shouldNameAComponentOfAnotherProject() {
        JsonNode errors =
                errors("{\"fields\": {\"components\": [{\"name\": \"X-ray viewer\"}, {\"name\": \"Lamp\"}]}}");

        assertThat(errors.path("components").asText()).contains("Lamp").doesNotContain("X-ray");
    }

    @Test
    public void shouldNotMoveOrTransitionByAnEdit() {
        JsonNode errors = errors("{\"fields\": {\"project\": {\"key\": \"LAB\"}, \"status\": {\"name\": \"Done\"},"
                + " \"parent\": {\"key\": \"SUP-2\"}}}");

        assertThat(errors.fieldNames()).toIterable().containsExactlyInAnyOrder("project", "status", "parent");
        assertThat(place.issue("SUP-1").parentId()).isEmpty();
    }

    @Test
    public void shouldNameAVerbThatTheFieldDoesNotKnow() {
        JsonNode errors =
                errors("{\"update\": {\"labels\": [{\"toggle\": \"ward\"}], \"summary\": [{\"remove\": \"x\"}],"
                        + " \"comment\": [{\"edit\": {\"body\": \"x\"}}]}}");

        assertThat(errors.path("labels").asText()).contains("toggle");
        assertThat(errors.path("summary").asText()).contains("remove");
        assertThat(errors.path("comment").asText()).contains("edit");
    }

    @Test
    public void shouldAddALabelThatIsThereAlreadyOnlyOnce() {
        edit("{\"update\": {\"labels\": [{\"add\": \"ward\"}, {\"add\": \"night\"}, {\"add\": \"night\"}]}}");

        assertThat(fields().path("labels")).extracting(JsonNode::asText).containsExactly("night", "ward");
    }

    @Test
    public void shouldLetTheLastVerbsHoldInTheirOrder() {
        edit("{\"update\": {\"labels\": [{\"add\": \"lost\"}, {\"set\": [\"day\"]}, {\"add\": \"night\"},"
                + " {\"remove\": \"day\"}]}}");

        assertThat(fields().path("labels")).extracting(JsonNode::asText).containsExactly("night");
    }

    @Test
    public void shouldSayInTheCallersLanguageWhatIsWrong() {
        String english = wrongPriority("");
        String danish = wrongPriority("da");
        String swedish = wrongPriority("sv");

        assertThat(english).contains("Huge").isNotEqualTo(danish);
        assertThat(danish).contains("Huge").isNotEqualTo(swedish);
        assertThat(swedish).contains("Huge").isNotEqualTo(english);
    }

    @Test
    public void shouldRecordNothingForAnEditThatChangesNothing() {
        int before = place.history("SUP-1").size();

        assertThat(edit("{\"fields\": {\"labels\": [\"ward\"]}}").status()).isEqualTo(204);
        assertThat(edit("{\"fields\": {}}").status()).isEqualTo(204);

        assertThat(place.history("SUP-1")).hasSize(before);
    }

    private String wrongPriority(String language) {
        User speaker = new User("speaker" + language, "speaker" + language, "S", "", true, language);
        place.tracker().users().add(speaker);
        place.tracker().groups().add("jira-software-users", speaker);
        rest.as(place.as(speaker.name()));
        return errors("{\"fields\": {\"priority\": {\"name\": \"Huge\"}}}")
                .path("priority")
                .asText();
    }

    private JsonNode errors(String body) {
        JiraRest.Answer refused = edit(body);
        assertThat(refused.status()).as(body).isEqualTo(400);
        return refused.body().path("errors");
    }

    private JiraRest.Answer edit(String body) {
        return rest.put(ISSUE, body);
    }

    private JsonNode fields() {
        return rest.get(ISSUE).body().path("fields");
    }
}
