package org.sluice.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchClient.Reply;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;
import org.sluice.workbench.tracker.rights.Permissions;

/** A team enters, swaps and takes over turns in the packaged plugin, and reads them in a calendar; others learn nothing. */
public class TurnsIT {

    private static final String TURNS = "/rest/sluice/1.0/streams/TEAM/turns";
    private static final String LINK = "/rest/sluice/1.0/streams-calendar-link";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(TurnsIT::people);

    private final WorkbenchClient admin = WORKBENCH.asAdmin();
    private final WorkbenchClient karl = WORKBENCH.as("karl", "karl");
    private LocalDate monday;

    @Before
    public void enterTwoWeeks() {
        LocalDate today = LocalDate.parse(admin.get(TURNS).json().path("today").asText());
        monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Reply entered = enter("\"names\":\"Karl Holm\\nsara@example.org\",\"start\":\"" + monday + "\"");
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
    }

    @Test
    public void shouldSwapTwoTurnsOfTheTeamAndRefuseOthers() {
        assertThat(holders()).containsExactly("karl", "sara");

        Reply swapped = karl.post(
                TURNS + "/swap",
                "{\"kind\":\"urgent\",\"first\":\"" + monday + "\",\"second\":\"" + monday.plusWeeks(1) + "\"}");

        assertThat(swapped.status()).as(swapped.body()).isEqualTo(200);
        assertThat(holders()).containsExactly("sara", "karl");
        assertThat(karl.put(TURNS, "{\"names\":\"karl\"}").status()).isEqualTo(403);
        WorkbenchClient vera = WORKBENCH.as("vera", "vera");
        assertThat(vera.get(TURNS).status()).isEqualTo(403);
        assertThat(vera.get(TURNS + "/now").status()).isEqualTo(403);
        assertThat(vera.post(TURNS + "/take", "{}").status()).isEqualTo(403);
        assertThat(WORKBENCH.asNobody().get(TURNS).status()).isEqualTo(401);
    }

    @Test
    public void shouldKeepNothingWhileALineCannotBeMeant() {
        Reply refused = enter("\"names\":\"karl\\nvera\\nstranger\",\"start\":\"" + monday + "\"");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("findings"))
                .extracting(finding -> finding.path("line").asInt())
                .containsExactly(2, 3);
        assertThat(refused.body()).contains("Assignable User", "Nobody in this project has that name");
        assertThat(enter("\"file\":\"no calendar\"").body()).contains("no calendar file");
        assertThat(enter("\"offerAfter\":-1").status()).isEqualTo(400);
        assertThat(enter("\"offerAfter\":\"\"").body()).contains("\"field\":\"offerAfter\"");
        assertThat(enter("\"names\":\"" + "x".repeat(20_001) + "\"").status()).isEqualTo(400);
        assertThat(holders()).containsExactly("karl", "sara");
    }

    @Test
    public void shouldSayWhoIsOnNowUntilTheyAreNotHere() {
        assertThat(enter("\"skipWeekends\":false").status()).isEqualTo(200);
        karl.post(TURNS + "/take", "{\"kind\":\"intake\"}");
        assertThat(karl.get(TURNS + "/now").json().at("/intake/name").asText()).isEqualTo("Karl Holm");

        JsonNode gone = karl.post(TURNS + "/not-here", "{\"here\":false}").json();

        assertThat(gone.at("/notHere/0/key").asText()).isEqualTo("karl");
        assertThat(gone.at("/intake/today/here").asBoolean()).isFalse();
        assertThat(karl.get(TURNS + "/now").json().path("intake").isNull()).isTrue();
        karl.post(TURNS + "/not-here", "{\"here\":true}");
        assertThat(karl.get(TURNS + "/now").json().at("/intake/key").asText()).isEqualTo("karl");
    }

    @Test
    public void shouldOpenACalendarWithoutLoginAndNothingByAWrongOrRevokedSecret() {
        String path = karl.post(LINK, "{}").json().path("path").asText();

        Reply calendar = WORKBENCH.asNobody().get(path);

        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.body())
                .contains("BEGIN:VCALENDAR", "On urgent: The team")
                .doesNotContain("Holm", "sara");
        assertThat(WORKBENCH.asNobody().get(path.replace(".ics", "x.ics")).status())
                .isEqualTo(404);
        assertThat(karl.get(LINK).json().has("path")).isFalse();
        karl.delete(LINK);
        assertThat(WORKBENCH.asNobody().get(path).status()).isEqualTo(404);
    }

    private Reply enter(String fields) {
        return admin.put(TURNS, "{\"kind\":\"urgent\"," + fields + "}");
    }

    private List<String> holders() {
        return admin.get(TURNS).json().at("/urgent/turns").findValues("key").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private static void people(Tracker tracker) {
        user(tracker, "karl", "Karl Holm");
        user(tracker, "sara", "Sara Lind");
        user(tracker, "vera", "Vera");
        PermissionScheme scheme = tracker.schemes().add("Two of them work here", "");
        grant(tracker, scheme, Permissions.BROWSE_PROJECTS, new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS));
        grant(tracker, scheme, "ASSIGNABLE_USER", new Holder(HolderType.USER, "karl"));
        grant(tracker, scheme, "ASSIGNABLE_USER", new Holder(HolderType.USER, "sara"));
        Project project = tracker.projects().add("TEAM", "The team", Optional.empty());
        tracker.projects().usePermissionScheme(project, scheme.id());
    }

    private static void grant(Tracker tracker, PermissionScheme scheme, String permission, Holder holder) {
        tracker.schemes().grant(scheme.id(), permission, holder);
    }

    private static void user(Tracker tracker, String name, String fullName) {
        User user = new User(name, name, fullName, name + "@example.org", true, "");
        tracker.users().add(user, name);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
