package org.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
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

/** The intake of the packaged plugin over REST, by Jira's own transitions: Karl works in the team, Vera reports. */
public class TriageIT {

    private static final String ISSUE = "/rest/api/2/issue";
    private static final String INTAKE = "/rest/sluice/1.0/intake/TEAM";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(TriageIT::people);

    private final WorkbenchClient karl = WORKBENCH.as("karl", "karl");
    private final WorkbenchClient vera = WORKBENCH.as("vera", "vera");
    private final Map<String, String> fields = new HashMap<>();

    @Before
    public void setUp() {
        AdministratorSession session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        session.tell("TEAM/switch-on", "{\"language\":\"en\"}");
        session.tell("flow", "{\"language\":\"en\"}");
        session.tell("flow/projects/TEAM", "{}");
        karl.get("/rest/api/2/field")
                .json()
                .forEach(field ->
                        fields.put(field.path("name").asText(), field.path("id").asText()));
    }

    @Test
    public void shouldAcceptOnceTheFactsAreFilledIn() {
        keep(
                "{\"what\":\"Printers\",\"whose\":{\"kind\":\"us\"},\"words\":[\"printer\"],\"facts\":[\"Room\",\"Printer\"]}");
        String task = reported("The printer is out of <script>toner");

        JsonNode row = row(task);
        assertThat(row.path("lacking").toString()).isEqualTo("[\"Room\",\"Printer\"]");
        assertThat(row.path("question").asText()).isEqualTo("So that we can begin, please tell us: Room, Printer.");
        assertThat(row.at("/matches/0/words/0").asText()).isEqualTo("printer");
        Reply refused = say(task, "accept-planned", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("To be known before this task is accepted: Room, Printer.");
        assertThat(status(task)).isEqualTo("Open");

        answered(say(task, "accept-planned", ",\"facts\":{\"Room\":\"12\",\"Printer\":\"P-7\"}"));

        assertThat(status(task)).isEqualTo("Ready to start");
        assertThat(karl.get(ISSUE + "/" + task).json().at("/fields/description").asText())
                .isEqualTo("Printer: P-7\nRoom: 12");
        assertThat(row(task).isMissingNode()).isTrue();
    }

    @Test
    public void shouldAskTheReporterAndTakeThatBack() {
        String task = reported("A lamp");

        answered(say(task, "ask", ",\"reason\":\"Which lamp?\""));

        assertThat(row(task).path("why").asText()).isEqualTo("asked");
        assertThat(karl.get(ISSUE + "/" + task + "/comment").body()).contains("Which lamp?");
        answered(undo(task, "ask"));
        assertThat(status(task)).isEqualTo("Open");
        assertThat(row(task).path("why").asText()).isEqualTo("new");
    }

    @Test
    public void shouldSayEachOtherOutcome() {
        String urgent = reported("No picture");
        answered(say(urgent, "accept-urgent", ""));
        assertThat(status(urgent)).isEqualTo("Ready to start");
        String twice = reported("No picture again");
        answered(say(twice, "duplicate", ",\"reason\":\"The same as " + urgent + "\""));
        assertThat(status(twice)).isEqualTo("Done");
        String door = reported("The door squeaks");
        answered(say(door, "not-for-us", ",\"reason\":\"Doors are nobody’s\""));
        assertThat(status(door)).isEqualTo("Done");
        String wish = reported("A screen in the hall");
        answered(say(wish, "wish", ",\"reason\":\"After the move\",\"decide\":\"2099-01-31\""));
        assertThat(karl.get(ISSUE + "/" + wish).json().at("/fields/duedate").asText())
                .isEqualTo("2099-01-31");
    }

    @Test
    public void shouldTakeBackOnlyWhatWasJustSaid() {
        String door = reported("The door squeaks");
        assertThat(undo(door, "not-for-us").status()).isEqualTo(409);
        answered(say(door, "not-for-us", ",\"reason\":\"Doors are nobody’s\""));
        assertThat(undo(door, "ask").status()).isEqualTo(409);

        answered(undo(door, "not-for-us"));

        assertThat(status(door)).isEqualTo("Open");
        assertThat(undo(door, "not-for-us").status()).isEqualTo(409);
    }

    @Test
    public void shouldTakeBackAWishAndLeaveWhatWaitsForAnotherReason() {
        String wish = reported("A screen on the stairs");
        answered(say(wish, "wish", ",\"reason\":\"After the move\",\"decide\":\"2099-01-31\""));
        assertThat(ways(wish)).contains("Back to triage");

        answered(undo(wish, "wish"));

        assertThat(status(wish)).isEqualTo("Open");
        assertThat(undo(wish, "wish").status()).isEqualTo(409);
        String work = reported("A lamp on the stairs");
        answered(say(work, "accept-planned", ""));
        press(work, "Start");
        press(work, "Wait for others");
        assertThat(ways(work)).contains("Go on").doesNotContain("Back to triage");
    }

    @Test
    public void shouldChangeNothingOfATaskThatLeftTriage() {
        String task = reported("A lamp");
        answered(say(task, "accept-urgent", ""));

        Reply late = say(task, "not-for-us", ",\"reason\":\"No\"");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains(task + " has left triage meanwhile: it is “Ready to start” now.");
        assertThat(status(task)).isEqualTo("Ready to start");
        assertThat(say("TEAM-9999", "ask", ",\"reason\":\"?\"").status()).isEqualTo(400);
    }

    @Test
    public void shouldBeForTheTeamAlone() {
        String task = reported("A lamp");

        assertThat(vera.get(INTAKE + "/list").status()).isEqualTo(403);
        assertThat(vera.post(INTAKE + "/outcome", "{\"issue\":\"" + task + "\",\"outcome\":\"accept-urgent\"}")
                        .status())
                .isEqualTo(403);
        assertThat(status(task)).isEqualTo("Open");
    }

    private JsonNode row(String key) {
        JsonNode list = karl.get(INTAKE + "/list").json();
        for (JsonNode task : list.path("tasks")) {
            if (task.path("issue").asText().equals(key)) {
                return task;
            }
        }
        return list.path("none");
    }

    private List<String> ways(String key) {
        return karl.get(ISSUE + "/" + key + "/transitions")
                .json()
                .path("transitions")
                .findValuesAsText("name");
    }

    private void press(String key, String name) {
        String address = ISSUE + "/" + key + "/transitions";
        karl.get(address).json().path("transitions").forEach(way -> {
            if (way.path("name").asText().equals(name)) {
                Reply done = karl.post(
                        address, "{\"transition\":{\"id\":\"" + way.path("id").asText() + "\"}}");
                assertThat(done.status()).as(done.body()).isEqualTo(204);
            }
        });
    }

    private static void answered(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private Reply say(String key, String outcome, String more) {
        return karl.post(
                INTAKE + "/outcome", "{\"issue\":\"" + key + "\",\"outcome\":\"" + outcome + "\"" + more + "}");
    }

    private Reply undo(String key, String outcome) {
        return karl.post(INTAKE + "/undo", "{\"issue\":\"" + key + "\",\"outcome\":\"" + outcome + "\"}");
    }

    private void keep(String line) {
        String address = "/rest/sluice/1.0/intake/TEAM/who-does-what";
        int version = karl.get(address).json().path("version").asInt();
        Reply kept = karl.put(address, "{\"version\":" + version + ",\"lines\":[" + line + "]}");
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    private String reported(String summary) {
        Reply made = vera.post(
                ISSUE,
                "{\"fields\":{\"project\":{\"key\":\"TEAM\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary
                        + "\",\"" + fields.get("Stream") + "\":{\"value\":\"Planned\"}}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    private String status(String key) {
        return karl.get(ISSUE + "/" + key).json().at("/fields/status/name").asText();
    }

    private static void people(Tracker tracker) {
        user(tracker, "karl", "Karl Holm");
        user(tracker, "vera", "Vera");
        PermissionScheme scheme = tracker.schemes().add("One of them works here", "");
        for (String permission : new String[] {
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "ASSIGN_ISSUES",
            "ADD_COMMENTS",
            "RESOLVE_ISSUES",
            "SCHEDULE_ISSUES"
        }) {
            tracker.schemes().grant(scheme.id(), permission, new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS));
        }
        tracker.schemes().grant(scheme.id(), "ADMINISTER_PROJECTS", new Holder(HolderType.USER, "admin"));
        tracker.schemes().grant(scheme.id(), "ASSIGNABLE_USER", new Holder(HolderType.USER, "karl"));
        Project project = tracker.projects().add("TEAM", "Of the team", Optional.empty());
        tracker.projects().usePermissionScheme(project, scheme.id());
    }

    private static void user(Tracker tracker, String name, String called) {
        User user = new User(name, name, called, name + "@example.org", true, "");
        tracker.users().add(user, name);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
