package org.sluice.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;

/** The field of the stream: switching on makes it, people fill it in, and the measures of the packaged plugin follow. */
@StartingData("lake-and-hush.json")
public class StreamFieldIT {
    private static final String ISSUE = "/rest/api/2/issue/LAKE-2";

    @ClassRule
    public static final WorkbenchRule WORKBENCH =
            new WorkbenchRule().preparedBy(tracker -> tracker.projects().add("SHORE", "Shore", Optional.empty()));

    private final WorkbenchClient admin = WORKBENCH.asAdmin();
    private AdministratorSession session;

    @Before
    public void logIn() {
        session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
    }

    @After
    public void leaveNothing() {
        session.tell("LAKE/undo", "{}");
        session.tell("SHORE/undo", "{}");
    }

    @Test
    public void shouldMakeOneFieldForBothProjectsAndTakeItAwayWhenNobodyUsesIt() {
        JsonNode lake = session.tell("LAKE/switch-on", "{\"language\":\"da\"}");
        JsonNode shore = session.tell("SHORE/switch-on", "{\"language\":\"en\"}");

        assertThat(field(lake).path("name").asText()).isEqualTo("Spor");
        assertThat(field(shore).path("id")).isEqualTo(field(lake).path("id"));
        assertThat(streamFields()).containsExactly(field(lake).path("id").asText());

        session.tell("LAKE/undo", "{}");
        assertThat(streamFields()).hasSize(1);
        session.tell("SHORE/undo", "{}");
        assertThat(streamFields()).isEmpty();
    }

    @Test
    public void shouldCountByTheFieldWhatSomebodyPutsIntoAStream() {
        String id = field(session.tell("LAKE/switch-on", "{\"language\":\"en\",\"historyUrgentJql\":\"\"}"))
                .path("id")
                .asText();
        SwitchedOn.ready(admin, "LAKE");
        assertThat(open("urgent")).isZero();

        assertThat(admin.put(ISSUE, "{\"fields\":{\"" + id + "\":{\"value\":\"Urgent\"}}}")
                        .status())
                .isEqualTo(204);

        Await.until("the ledger to follow", () -> open("urgent") == 1);
        assertThat(open("planned")).isZero();

        session.tell("LAKE/undo", "{}");
        assertThat(streamFields()).containsExactly(id);
        session.tell("LAKE/switch-on", "{}");
        assertThat(admin.put(ISSUE, "{\"fields\":{\"" + id + "\":null}}").status())
                .isEqualTo(204);
        session.tell("LAKE/undo", "{}");
        assertThat(streamFields()).isEmpty();
    }

    private static JsonNode field(JsonNode switched) {
        for (JsonNode thing : switched.path("made")) {
            if (thing.path("kind").asText().equals("stream")) {
                return thing;
            }
        }
        throw new AssertionError("No field of the stream in " + switched);
    }

    private List<String> streamFields() {
        List<String> ids = new ArrayList<>();
        for (JsonNode field : admin.get("/rest/api/2/field").json()) {
            if (List.of("Stream", "Spor").contains(field.path("name").asText())) {
                ids.add(field.path("id").asText());
            }
        }
        return ids;
    }

    private int open(String stream) {
        return admin.get("/rest/sluice/1.0/insight/LAKE/open?stream=" + stream)
                .json()
                .path("open")
                .asInt();
    }
}
