package org.sluice.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;

/** The administrator who switched a project on has left and is anonymised; another one takes it back, in the packaged plugin. */
@StartingData("lake-and-hush.json")
public class AnonymizedAdministratorIT {

    private static final String ADDRESS = "/rest/api/2/user/anonymization";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(TwoAdministratorsIT::people);

    @Test
    public void shouldKnowThemByTheirNewKeyOnlyAndLetAnotherUndo() {
        AdministratorSession bo = new AdministratorSession(WORKBENCH.baseUrl(), "bo", "bo");
        new AdministratorSession(WORKBENCH.baseUrl(), "ann", "ann").tell("LAKE/switch-on", "{\"language\":\"en\"}");
        WorkbenchClient admin = WORKBENCH.asAdmin();
        assertThat(admin.get(ADDRESS + "?userKey=ann&expand=affectedEntities").body())
                .contains("Owners of what Sluice made", "Who switched Sluice on");

        admin.post(ADDRESS, "{\"userKey\":\"ann\",\"newOwnerKey\":\"bo\"}");
        Await.until("the anonymization", () -> admin.get(ADDRESS + "/progress")
                .json()
                .path("status")
                .asText()
                .equals("COMPLETED"));

        assertThat(admin.get(ADDRESS + "/progress").json().path("errors")).isEmpty();
        assertThat(admin.get(ADDRESS + "/rerun?userKey=bo&oldUserKey=ann&oldUserName=ann&expand=affectedEntities")
                        .body())
                .doesNotContain("Sluice");
        JsonNode second = bo.tell("LAKE/switch-on", "{\"language\":\"en\"}");
        assertThat(second.path("already").asBoolean()).isTrue();
        assertThat(second.path("by").asText()).startsWith("user-");

        JsonNode left = bo.tell("LAKE/undo", "{}");
        assertThat(left.path("on").asBoolean()).isFalse();
        assertThat(left.path("made")).isEmpty();
    }
}
