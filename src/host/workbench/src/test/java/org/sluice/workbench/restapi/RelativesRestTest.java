package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** Parents, sub-tasks and links over REST, as far as the reader may browse them. */
public class RelativesRestTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraRest rest;

    @Before
    public void serveAFamily() {
        Export export = new Export();
        export.issue("SUP-1").withList("issuelinks", link("SUP-3"));
        export.issue("SUP-2").parent("SUP-1");
        export.issue("SUP-3");
        home.add(export);
        rest = new JiraRest(home.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldShowALinkFromBothEnds() {
        JsonNode outward = fields("SUP-1").path("issuelinks").get(0);
        JsonNode inward = fields("SUP-3").path("issuelinks").get(0);

        assertThat(outward.path("outwardIssue").path("key").asText()).isEqualTo("SUP-3");
        assertThat(outward.path("type").path("outward").asText()).isEqualTo("blocks");
        assertThat(inward.path("inwardIssue").path("key").asText()).isEqualTo("SUP-1");
        assertThat(inward.path("inwardIssue").path("fields").path("summary").asText())
                .isEqualTo("Summary of SUP-1");
    }

    @Test
    public void shouldNotShowRelativesThatTheReaderMayNotBrowse() {
        hide("SUP-1");

        assertThat(fields("SUP-2").path("parent").isNull()).isTrue();
        assertThat(fields("SUP-3").path("issuelinks")).isEmpty();
        assertThat(rest.get("issue/SUP-1").status()).isEqualTo(404);
        assertThat(rest.get("search").body().path("total").asInt()).isEqualTo(2);
    }

    @Test
    public void shouldNotShowSubtasksThatTheReaderMayNotBrowse() {
        assertThat(fields("SUP-1").path("subtasks")).hasSize(1);

        hide("SUP-2");

        assertThat(fields("SUP-1").path("subtasks")).isEmpty();
    }

    private void hide(String key) {
        SecurityLevel nobody =
                home.tracker().levels().add(home.tracker().levels().addScheme("Privacy"), "Nobody", List.of());
        home.tracker().levels().put(home.issue(key).id(), Optional.of(nobody.id()));
    }

    private JsonNode fields(String key) {
        return rest.get("issue/" + key).body().path("fields");
    }

    private static ObjectNode link(String key) {
        ObjectNode link = named("10400", "ignored");
        link.set("type", named("10000", "Blocks").put("inward", "is blocked by").put("outward", "blocks"));
        link.putObject("outwardIssue").put("key", key);
        return link;
    }
}
