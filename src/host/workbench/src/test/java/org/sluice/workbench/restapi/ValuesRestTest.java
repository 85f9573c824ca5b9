package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JiraRest;

/** Values of fields over REST, each in its shape. */
public class ValuesRestTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldGiveBackEverySortOfValueAsItCame() {
        Export export = new Export();
        for (int field = 0; field < 8; field++) {
            export.name("customfield_1010" + field, "Field " + field);
        }
        export.issue("SUP-1")
                .with("customfield_10100", option("1", "First line"))
                .withList("customfield_10101", option("2", "North"), option("3", "South"))
                .with("customfield_10102", "1-364")
                .with("customfield_10103", 12.5)
                .with("customfield_10104", "2026-03-01")
                .with("customfield_10105", "2026-03-01T10:00:00.000+0100")
                .with("customfield_10106", person("dorte"))
                .withList("customfield_10107", person("dorte"), person("anton"));
        export.issue("SUP-2");
        home.add(export);

        JsonNode fields = fields("SUP-1");

        assertThat(fields.path("customfield_10100").path("value").asText()).isEqualTo("First line");
        assertThat(fields.path("customfield_10101").findValuesAsText("value")).containsExactly("North", "South");
        assertThat(fields.path("customfield_10102").asText()).isEqualTo("1-364");
        assertThat(fields.path("customfield_10103").asDouble()).isEqualTo(12.5);
        assertThat(fields.path("customfield_10104").asText()).isEqualTo("2026-03-01");
        assertThat(fields.path("customfield_10105").asText()).isEqualTo("2026-03-01T10:00:00.000+0100");
        assertThat(fields.path("customfield_10106").path("displayName").asText())
                .isEqualTo("Person dorte");
        assertThat(fields.path("customfield_10107").findValuesAsText("name")).containsExactly("dorte", "anton");
        assertThat(fields("SUP-2").path("customfield_10100").isNull()).isTrue();
    }

    @Test
    public void shouldGiveBackTextThatLooksLikeMarkup() {
        String text = "<script>alert('1')</script> \"quotes\" \ud83e\uddd1 \u200f " + "x".repeat(30_000);
        Export export = new Export();
        export.issue("SUP-1").with("summary", text).with("description", text);
        home.add(export);

        assertThat(fields("SUP-1").path("summary").asText()).isEqualTo(text);
        assertThat(fields("SUP-1").path("description").asText()).isEqualTo(text);
    }

    private JsonNode fields(String key) {
        try (JiraRest rest = new JiraRest(home.tracker())) {
            return rest.get("issue/" + key).body().path("fields");
        }
    }
}
