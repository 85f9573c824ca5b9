package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.junit.Test;
import org.sluice.intake.domain.TeamChoices;
import org.sluice.platform.OneAtATime;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;

/** Tests the settings of an intake as they are asked for: everybody may browse SUP, and Ada administers Jira. */
public class IntakeSettingsResourceTest {

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final HeldIntakeSettings settings = new HeldIntakeSettings();

    @Test
    public void shouldKeepWhatIsSettledAndLeaveWhatIsNotNamed() {
        JsonNode before = answered(200, resource().look("SUP"));
        change(Map.of("alarmHours", 8));
        JsonNode after = answered(200, change(Map.of("teamRole", "7")));

        assertThat(before.path("alarmHours").asInt()).isEqualTo(4);
        assertThat(before.path("teamRole").isNull()).isTrue();
        assertThat(before.path("everybody").asBoolean()).isTrue();
        assertThat(before.path("roles").toString())
                .isEqualTo("[{\"id\":\"9\",\"name\":\"Dispatchers\"},{\"id\":\"7\",\"name\":\"The team\"}]");
        assertThat(after.path("alarmHours").asInt()).isEqualTo(8);
        assertThat(after.path("teamRole").asText()).isEqualTo("7");
        assertThat(answered(200, change(Map.of("teamRole", "")))
                        .path("teamRole")
                        .isNull())
                .isTrue();
    }

    @Test
    public void shouldRefuseWhatMakesNoSenseByItsNameAndKeepWhatWas() {
        for (Object hours : new Object[] {0, 73, -1, "soon", 1.5}) {
            assertThat(answered(400, change(Map.of("alarmHours", hours)))
                            .path("field")
                            .asText())
                    .isEqualTo("alarmHours");
        }
        assertThat(answered(400, change(Map.of("teamRole", "8")))
                        .path("message")
                        .asText())
                .isEqualTo("sluice.intake.settings.error.role 8");
        assertThat(answered(400, change(Map.of("teamRole", "<script>")))
                        .path("field")
                        .asText())
                .isEqualTo("teamRole");
        assertThat(answered(400, change(Map.of("hours", 3))).path("field").asText())
                .isEqualTo("hours");
        assertThat(answered(200, resource().look("SUP")).path("alarmHours").asInt())
                .isEqualTo(4);
    }

    @Test
    public void shouldBeForThoseWhoAdministerTheProjectAlone() {
        jira.loggedIn("ann");

        assertThat(resource().look("SUP").getStatus()).isEqualTo(403);
        assertThat(change(Map.of("alarmHours", 8)).getStatus()).isEqualTo(403);
        assertThat(resource().look("HID").getStatus()).isEqualTo(404);
        assertThat(settings.of(FakeJira.SUP).alarmHours()).isEqualTo(4);
    }

    private Response change(Map<String, Object> body) {
        return resource().change("SUP", body);
    }

    private IntakeSettingsResource resource() {
        return new IntakeSettingsResource(
                jira.door(),
                new IntakeSettingsDesk(jira.host(), settings, new TwoRoles(), new OneAtATime(new LocalLocks())));
    }

    private static JsonNode answered(int status, Response response) {
        JsonNode entity = new ObjectMapper().valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(status);
        return entity;
    }

    /** Everybody may be assigned tasks. */
    private static final class TwoRoles implements TeamChoices {

        @Override
        public Map<Long, String> roles() {
            return Map.of(7L, "The team", 9L, "Dispatchers");
        }

        @Override
        public boolean everybodyAssignable(long projectId) {
            return projectId == FakeJira.SUP;
        }
    }
}
