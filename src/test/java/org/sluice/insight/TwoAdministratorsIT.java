package org.sluice.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** Two administrators of one Jira, ann and bo, switch on and undo in the packaged plugin. */
@StartingData("lake-and-hush.json")
public class TwoAdministratorsIT {
    private static final String SETTINGS = "/rest/sluice/1.0/settings/LAKE";
    private static final String ENGLISH = "{\"language\":\"en\"}";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(TwoAdministratorsIT::people);

    private AdministratorSession ann;
    private AdministratorSession bo;

    @Before
    public void logIn() {
        ann = new AdministratorSession(WORKBENCH.baseUrl(), "ann", "ann");
        bo = new AdministratorSession(WORKBENCH.baseUrl(), "bo", "bo");
    }

    @After
    public void leaveNothing() {
        for (AdministratorSession each : List.of(ann, bo)) {
            each.tell("LAKE/undo", "{}");
        }
        assertThat(ann.setup("LAKE/made").path("made")).isEmpty();
        WORKBENCH.asAdmin().put(SETTINGS, "{\"on\":false}");
    }

    @Test
    public void shouldTellTheSecondAndMakeThemADashboardWhenWanted() {
        String first = ann.tell("LAKE/switch-on", ENGLISH).path("dashboardId").asText();

        JsonNode second = bo.tell("LAKE/switch-on", "{\"language\":\"da\",\"historyUrgentJql\":\"\"}");
        assertThat(second.path("already").asBoolean()).isTrue();
        assertThat(second.path("by").asText()).isEqualTo("Ann Admin");
        assertThat(second.path("dashboardId").isNull()).isTrue();

        JsonNode wanted = bo.tell("LAKE/dashboard", "{}");
        assertThat(wanted.path("dashboardId").asText()).isNotEmpty().isNotEqualTo(first);
        assertThat(bo.tell("LAKE/dashboard", "{}").path("made")).hasSameSizeAs(wanted.path("made"));
    }

    @Test
    public void shouldShowADashboardToItsOwnerOnly() {
        String address = "/secure/Dashboard.jspa?selectPageId="
                + ann.tell("LAKE/switch-on", ENGLISH).path("dashboardId").asText();

        assertThat(WORKBENCH.as("ann", "ann").get(address).body()).contains("How work flows");
        assertThat(WORKBENCH.as("bo", "bo").get(address).body()).doesNotContain("How work flows");
    }

    @Test
    public void shouldLeaveADashboardToItsOwnerAndSayWhose() {
        ann.tell("LAKE/switch-on", ENGLISH);

        JsonNode left = bo.tell("LAKE/undo", "{}");

        assertThat(left.path("on").asBoolean()).isFalse();
        assertThat(left.path("made")).singleElement().satisfies(one -> {
            assertThat(one.path("owner").asText()).isEqualTo("Ann Admin");
            assertThat(one.path("mine").asBoolean()).isFalse();
        });
        assertThat(ann.tell("LAKE/undo", "{}").path("made")).isEmpty();
        assertThat(WORKBENCH.as("ann", "ann").get("/secure/Dashboard.jspa").body())
                .doesNotContain("How work flows");
    }

    @Test
    public void shouldTakeWhatWasLeftIntoUseAgain() {
        String first = ann.tell("LAKE/switch-on", ENGLISH).path("dashboardId").asText();
        bo.tell("LAKE/undo", "{}");

        assertThat(ann.tell("LAKE/switch-on", ENGLISH).path("dashboardId").asText())
                .isEqualTo(first);
    }

    @Test
    public void shouldMakeOneThingOnlyWhenBothSwitchOnAtOnce() {
        CompletableFuture<JsonNode> other = CompletableFuture.supplyAsync(() -> bo.tell("LAKE/switch-on", ENGLISH));
        JsonNode one = ann.tell("LAKE/switch-on", ENGLISH);

        assertThat(List.of(
                        one.path("already").asBoolean(),
                        other.join().path("already").asBoolean()))
                .containsExactlyInAnyOrder(true, false);
        assertThat(ann.setup("LAKE/made").path("made")).hasSize(3);
    }

    @Test
    public void shouldPutBackWhatAProjectHadChosenAndFilledBefore() {
        SwitchedOn.with(WORKBENCH.asAdmin(), "LAKE", "{\"on\":true,\"countSubTasks\":true,\"language\":\"sv\"}");
        String before = WORKBENCH.asAdmin().get(SETTINGS).body();

        ann.tell("LAKE/switch-on", "{\"language\":\"en\",\"historyUrgentJql\":\"created > 2020-01-01\"}");
        assertThat(WORKBENCH.asAdmin().get(SETTINGS).body()).isNotEqualTo(before);
        JsonNode left = ann.tell("LAKE/undo", "{}");

        assertThat(left.path("on").asBoolean()).isTrue();
        assertThat(WORKBENCH.asAdmin().get(SETTINGS).body()).isEqualTo(before);
        assertThat(SwitchedOn.ready(WORKBENCH.asAdmin(), "LAKE")).isPositive();
    }

    static void people(Tracker tracker) {
        administrator(tracker, "ann", "Ann Admin");
        administrator(tracker, "bo", "Bo Admin");
    }

    private static void administrator(Tracker tracker, String name, String displayName) {
        User user = new User(name, name, displayName, name + "@example.com", true, "");
        tracker.users().add(user, name);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
        tracker.groups().add(Groups.ADMINISTRATORS, user);
    }
}
