package org.sluice.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** Of when figures are, and how they are brought up to date, over HTTP. */
@StartingData("lake-and-hush.json")
public class ReadAgainIT {
    private static final String LEDGER = "/rest/sluice/1.0/settings/LAKE/ledger";
    private static final String LEAD_TIME = "/rest/sluice/1.0/insight/LAKE/lead-time";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(ReadAgainIT::people);

    @BeforeClass
    public static void switchOn() {
        SwitchedOn.with(admin(), "LAKE", "{\"on\":true}");
    }

    @Test
    public void shouldServeTheFiguresUntilNewerOnesTakeTheirPlace() {
        JsonNode before = admin().get(LEAD_TIME).json();

        assertThat(admin().post(LEDGER, "{}").status()).isEqualTo(202);

        assertThat(admin().get(LEAD_TIME).status()).isEqualTo(200);
        Instant read = Await.found("the history to be read again", ReadAgainIT::readAfter);
        JsonNode after = admin().get(LEAD_TIME).json();
        assertThat(Instant.parse(before.path("asOf").asText())).isBefore(read);
        assertThat(Instant.parse(after.path("asOf").asText())).isEqualTo(read);
        assertThat(after.path("of")).isEqualTo(before.path("of"));
    }

    @Test
    public void shouldReadAgainForAdministratorsAlone() {
        assertThat(vera().post(LEDGER, "{}").status()).isEqualTo(403);
        assertThat(vera().post("/rest/sluice/1.0/settings/NOWHERE/ledger", "{}").status())
                .isEqualTo(404);
    }

    @Test
    public void shouldTellTheNumberOfTasksToAdministratorsAlone() {
        JsonNode exact = admin().get(LEDGER).json();
        JsonNode rough = vera().get(LEDGER).json();

        assertThat(exact.path("unit").asText()).isEqualTo("tasks");
        assertThat(rough.path("unit").asText()).isEqualTo("percent");
        assertThat(rough.path("of").asInt()).isEqualTo(100);
    }

    private static Optional<Instant> readAfter() {
        JsonNode ledger = admin().get(LEDGER).json();
        return Optional.of(ledger)
                .filter(state -> !state.path("reading").asBoolean())
                .map(state -> Instant.parse(state.path("asOf").asText()));
    }

    private static WorkbenchClient admin() {
        return WORKBENCH.asAdmin();
    }

    private static WorkbenchClient vera() {
        return WORKBENCH.as("vera", "vera");
    }

    private static void people(Tracker tracker) {
        User vera = new User("vera", "vera", "Vera", "vera@example.com", true, "");
        tracker.users().add(vera, "vera");
        tracker.groups().add(Groups.SOFTWARE_USERS, vera);
    }
}
