package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;
import org.sluice.workbench.tracker.screens.Scheme;
import org.sluice.workbench.tracker.screens.Screen;

/** What REST says of fields, and takes in them, follows screens, field configurations and contexts. */
public class ScreensRestTest extends RestAtWork {
    @Test
    public void shouldRefuseAFieldThatIsNotOnTheScreen() {
        place.tracker().layouts().screens().removeField("labels");

        JiraRest.Answer refused = rest.post(
                "issue",
                "{\"fields\": {\"project\": {\"key\": \"SUP\"}, \"issuetype\": {\"id\": \"" + type()
                        + "\"}, \"summary\": \"A lamp\", \"labels\": [\"ward\"]}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path("labels").asText())
                .isEqualTo("Field 'labels' cannot be set. It is not on the appropriate screen, or unknown.");
        assertThat(rest.put("issue/SUP-1", "{\"fields\": {\"labels\": [\"ward\"]}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void shouldAskForWhatIsRequiredByItsName() {
        CustomField ward = place.field("Ward", FieldType.TEXT);
        rule(ward.fieldId(), new FieldRule(true, false, ""));
        rule("components", new FieldRule(true, false, ""));

        JsonNode errors = rest.post(
                        "issue",
                        "{\"fields\": {\"project\": {\"key\": \"SUP\"}, \"issuetype\": {\"id\": \"" + type()
                                + "\"}, \"summary\": \"A lamp\"}}")
                .body()
                .path("errors");

        assertThat(errors.path(ward.fieldId()).asText()).isEqualTo("Ward is required.");
        assertThat(errors.path("components").asText()).isEqualTo("Components is required.");
    }

    @Test
    public void shouldTellTheFieldsOfTheScreenInItsOrder() {
        Screen small = place.tracker().layouts().screens().add("Small", "");
        long tab = small.tabs().get(0).id();
        for (String field : List.of(place.streamId(), "summary", "priority", "duedate")) {
            place.tracker().layouts().screens().addField(tab, field);
        }
        place.tracker().layouts().screenSchemes().lead(Scheme.DEFAULT, "CREATE", small.id());
        rule("duedate", new FieldRule(false, true, ""));

        JsonNode values =
                rest.get("issue/createmeta/SUP/issuetypes/" + type()).body().path("values");

        assertThat(values.findValuesAsText("fieldId")).containsExactly(place.streamId(), "summary", "priority");
        assertThat(values.findValuesAsText("required")).containsExactly("false", "true", "false");
        assertThat(rest.get("issue/SUP-1/editmeta").body().path("fields").fieldNames())
                .toIterable()
                .contains("labels", place.streamId())
                .doesNotContain("duedate", "resolution");
    }

    @Test
    public void shouldOfferTheOptionsOfTheProjectAndTellOfADefault() {
        CustomField stream = place.tracker().fields().byName("Stream").get(0);
        FieldContext lab = place.tracker()
                .contexts()
                .add(stream, "Lab", Set.of(place.project("LAB").id()), Set.of());
        FieldOption slow = place.tracker().options().add(lab, "Slow");
        place.tracker().options().disable(place.tracker().options().add(lab, "Never"), true);
        place.tracker().contexts().update(lab.beginningWith(List.of("" + slow.id())));

        JsonNode there = meta("LAB").path(stream.fieldId());
        JsonNode here = meta("SUP").path(stream.fieldId());

        assertThat(there.path("allowedValues").findValuesAsText("value")).containsExactly("Slow");
        assertThat(there.path("hasDefaultValue").asBoolean()).isTrue();
        assertThat(here.path("allowedValues").findValuesAsText("value")).containsExactly("Planned", "Urgent");
        assertThat(here.path("hasDefaultValue").asBoolean()).isFalse();
        assertThat(rest.put("issue/SUP-1", "{\"fields\": {\"" + stream.fieldId() + "\": {\"value\": \"Slow\"}}}")
                        .body()
                        .path("errors")
                        .has(stream.fieldId()))
                .isTrue();
    }

    @Test
    public void shouldNotTellTheFieldsOfProjectsThatTheCallerMayNotBrowse() {
        place.tracker()
                .fields()
                .add("Secret", "", FieldType.TEXT, Set.of(place.project("LAB").id()), Set.of());
        assertThat(names()).contains("Secret", "Stream");
        long hidden = place.tracker().schemes().add("Nobody", "").id();
        place.tracker().projects().usePermissionScheme(place.project("LAB"), hidden);

        assertThat(names()).contains("Stream").doesNotContain("Secret");
    }

    private List<String> names() {
        return StreamSupport.stream(rest.get("field").body().spliterator(), false)
                .map(field -> field.path("name").asText())
                .toList();
    }

    private JsonNode meta(String project) {
        String issue = project + "-1";
        return rest.get("issue/" + issue + "/editmeta").body().path("fields");
    }

    private void rule(String field, FieldRule rule) {
        place.tracker().layouts().configurations().rule(FieldConfiguration.DEFAULT, field, rule);
    }

    private String type() {
        return place.issue("SUP-1").typeId();
    }
}
