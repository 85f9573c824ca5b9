package org.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.testing.Await;
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

/** The scope check in the workflow that the packaged plugin set up, by Jira's own transitions: Karl works in the team, Vera reports. */
public class ScopeCheckIT {

    private static final String ISSUE = "/rest/api/2/issue";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(ScopeCheckIT::people);

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
    public void shouldTakeInATaskThatNamesAPersonWithNobody() {
        String named = reported("Please, Karl", "Planned", ",\"assignee\":{\"name\":\"karl\"}");

        assertThat(karl.get(ISSUE + "/" + named).json().at("/fields/assignee").isNull())
                .isTrue();
        assertThat(status(named)).isEqualTo("Open");
    }

    @Test
    public void shouldLetNoPlannedTaskThroughWithoutItsFacts() {
        keep(
                "{\"what\":\"Printers\",\"whose\":{\"kind\":\"us\"},\"words\":[\"printer\"],\"facts\":[\"Room\",\"Printer\"]}");
        String task = reported("The printer is out of toner", "Planned", "");

        Reply refused = press(karl, task, "Ready to start", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("To be known before this task is accepted: Room, Printer.");
        assertThat(status(task)).isEqualTo("Open");
        assertThat(karl.put(ISSUE + "/" + task, "{\"fields\":{\"description\":\"Room: 12\\nPrinter: P-7\"}}")
                        .status())
                .isEqualTo(204);
        assertThat(press(karl, task, "Ready to start", "").status()).isEqualTo(204);
        assertThat(status(task)).isEqualTo("Ready to start");
        assertThat(press(karl, task, "Back to triage", "").status()).isEqualTo(204);
        assertThat(status(task)).isEqualTo("Open");
    }

    @Test
    public void shouldAskForAReasonAndAReceiverAllAtOnce() {
        String task = reported("The door squeaks", "Planned", "");

        assertThat(press(karl, task, "Pass on", "").body())
                .contains("Choose the receiving team.", "Say why, so that the reporter can be told.");
        assertThat(press(karl, task, "Not for us", "").body()).contains("Say why");
        assertThat(press(karl, task, "Duplicate", reason("The same as before")).body())
                .contains("Name the key of the task");
        assertThat(press(karl, task, "Ask the reporter", "").body()).contains("Write the question");
        assertThat(press(karl, task, "Not for us", reason("Doors are nobody’s")).status())
                .isEqualTo(204);
        assertThat(status(task)).isEqualTo("Done");
    }

    /** Jira draws an error beside its field only on a screen that has the field: Ready to start has no screen, and no screen has the facts. */
    @Test
    public void shouldTellWhatIsWrongAtItsFieldAndAboveTheScreenWhereItHasNone() {
        keep("{\"what\":\"Kettles\",\"whose\":{\"kind\":\"us\"},\"words\":[\"kettle\"],\"facts\":[\"Kitchen\"]}");
        String task = reported("The kettle is cold", "Planned", "");

        JsonNode passedOn = press(karl, task, "Pass on", "").json();
        JsonNode accepted = press(karl, task, "Ready to start", "").json();
        JsonNode asked = press(karl, task, "Ask the reporter", "").json();
        JsonNode wish = press(karl, task, "Wish", "").json();

        assertThat(passedOn.at("/errors/" + fields.get("Receiving team")).asText())
                .isEqualTo("Choose the receiving team.");
        assertThat(passedOn.at("/errors/" + fields.get("Reason")).asText()).startsWith("Say why");
        assertThat(passedOn.path("errorMessages")).isEmpty();
        assertThat(accepted.path("errors")).isEmpty();
        assertThat(accepted.at("/errorMessages/0").asText()).contains("Kitchen");
        assertThat(asked.at("/errors/comment").asText()).startsWith("Write the question");
        assertThat(wish.at("/errors/duedate").asText()).isNotEmpty();
        assertThat(wish.at("/errors/" + fields.get("Reason")).asText()).startsWith("Say why");
    }

    @Test
    public void shouldOweAnOutcomeBeforeAnUrgentTaskIsDone() {
        String urgent = reported("No X-ray", "Urgent", "");
        assertThat(press(karl, urgent, "Start now", "").status()).isEqualTo(204);
        String grounds = ",\"fields\":{\"" + fields.get("Urgent grounds") + "\":[{\"value\":\"Many cannot work\"}]}";

        Reply refused = press(karl, urgent, "Done (urgent)", grounds);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Nobody has said yet that this task belongs here.");
        assertThat(press(karl, urgent, "Accept what was started", "").status()).isEqualTo(204);
        assertThat(status(urgent)).isEqualTo("In Progress");
        assertThat(press(karl, urgent, "Done (urgent)", grounds).status()).isEqualTo(204);
    }

    /** Whoever makes planned work of an urgent task accepts it by that, with all that this asks for. */
    @Test
    public void shouldEndNoUrgentTaskAsPlannedThatNobodyAccepted() {
        keep("{\"what\":\"Scanners\",\"whose\":{\"kind\":\"us\"},\"words\":[\"scanner\"],\"facts\":[\"Floor\"]}");
        String urgent = reported("The scanner is dark", "Urgent", "");
        press(karl, urgent, "Start now", "");

        assertThat(press(vera, urgent, "Change stream", planned("By the way")).body())
                .contains("which only the team may do", "Floor");
        assertThat(press(karl, urgent, "Change stream", planned("Not that urgent"))
                        .body())
                .contains("To be known before this task is accepted: Floor.");
        karl.put(ISSUE + "/" + urgent, "{\"fields\":{\"description\":\"Floor: 2\"}}");
        assertThat(press(karl, urgent, "Change stream", planned("It can wait")).status())
                .isEqualTo(204);
        assertThat(press(karl, urgent, "Done", "").status()).isEqualTo(204);
    }

    @Test
    public void shouldHaveNothingPlannedReadyThatWasAcceptedAsUrgentAlone() {
        keep("{\"what\":\"Lifts\",\"whose\":{\"kind\":\"us\"},\"words\":[\"lift\"],\"facts\":[\"Shaft\"]}");
        String urgent = reported("The lift stands still", "Urgent", "");
        assertThat(press(karl, urgent, "Accept as urgent", "").status()).isEqualTo(204);

        assertThat(press(karl, urgent, "Change stream", planned("It moves again"))
                        .body())
                .contains("Shaft");
        karl.put(ISSUE + "/" + urgent, "{\"fields\":{\"" + fields.get("Stream") + "\":{\"value\":\"Planned\"}}}");
        assertThat(press(karl, urgent, "Start", "").body()).contains("Nobody has accepted this task as planned yet.");
    }

    @Test
    public void shouldGoOnWithNoWish() {
        String wish = reported("A bench in the garden", "Planned", "");
        press(
                karl,
                wish,
                "Wish",
                ",\"fields\":{\"duedate\":\"2099-01-31\",\"" + fields.get("Reason") + "\":\"In spring\"}");

        assertThat(press(karl, wish, "Go on", "").body()).contains("Nobody has said yet that this task belongs here.");
        assertThat(status(wish)).isEqualTo("Waiting for others");
    }

    @Test
    public void shouldPassOnAndEndTheTask() {
        String task = reported("The gate is stuck", "Planned", "");
        keep("{\"what\":\"Gates\",\"whose\":{\"kind\":\"department\",\"name\":\"Caretakers\"}}");
        Reply lists = WORKBENCH.asAdmin().put("/rest/sluice/1.0/streams/TEAM/lists", "{\"teams\":[\"Caretakers\"]}");
        assertThat(lists.status()).as(lists.body()).isEqualTo(200);

        Reply passed = press(
                karl,
                task,
                "Pass on",
                ",\"fields\":{\"" + fields.get("Receiving team") + "\":{\"value\":\"Caretakers\"},\""
                        + fields.get("Reason") + "\":\"Gates are theirs\"}");

        assertThat(passed.status()).as(passed.body()).isEqualTo(204);
        assertThat(status(task)).isEqualTo("Done");
    }

    @Test
    public void shouldOfferToEndAsPassedOnOnlyWhatWasPassedOn() {
        String urgent = reported("No X-ray in ward 4", "Urgent", "");
        press(karl, urgent, "Start now", "");
        press(karl, urgent, "Wait for others", "");

        assertThat(offered(karl, urgent))
                .contains("Accept what was started", "Go on")
                .doesNotContain("The other team has it", "Ready to start", "Decline the wish");
    }

    @Test
    public void shouldHaveAWishWaitForItsDay() {
        String wish = reported("A screen in the hall", "Planned", "");

        Reply kept = press(
                karl,
                wish,
                "Wish",
                ",\"fields\":{\"duedate\":\"2099-01-31\",\"" + fields.get("Reason") + "\":\"After the move\"}");

        assertThat(kept.status()).as(kept.body()).isEqualTo(204);
        assertThat(offered(karl, wish)).contains("Ready to start", "Decline the wish");
        assertThat(offered(vera, wish)).doesNotContain("Ready to start", "Decline the wish");
        assertThat(press(karl, wish, "Ready to start", "").status()).isEqualTo(204);
    }

    /** Vera works on the ward: she may browse and comment, and no transition is offered to her. */
    @Test
    public void shouldBringBackWhatTheReporterAnswered() {
        String task = reported("It does not work", "Planned", "");
        String question = ",\"update\":{\"comment\":[{\"add\":{\"body\":\"What does not work?\"}}]}";
        assertThat(press(karl, task, "Ask the reporter", question).status()).isEqualTo(204);
        assertThat(status(task)).isEqualTo("Waiting for reporter");
        assertThat(karl.post(ISSUE + "/" + task + "/comment", "{\"body\":\"I have called, too\"}")
                        .status())
                .isEqualTo(201);

        assertThat(vera.post(ISSUE + "/" + task + "/comment", "{\"body\":\"The scanner\"}")
                        .status())
                .isEqualTo(201);

        Await.until("the task is in triage again", () -> status(task).equals("Open"));
    }

    @Test
    public void shouldOfferIntakeToTheTeamAlone() {
        String task = reported("A lamp", "Planned", "");

        assertThat(offered(vera, task)).doesNotContain("Ready to start", "Pass on", "Not for us", "Wish");
        assertThat(offered(karl, task))
                .contains("Ready to start", "Accept as urgent", "Pass on", "Ask the reporter", "Wish", "Duplicate");
    }

    private void keep(String line) {
        String address = "/rest/sluice/1.0/intake/TEAM/who-does-what";
        int version = karl.get(address).json().path("version").asInt();
        Reply kept = karl.put(address, "{\"version\":" + version + ",\"lines\":[" + line + "]}");
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    private String reported(String summary, String stream, String more) {
        Reply made = vera.post(
                ISSUE,
                "{\"fields\":{\"project\":{\"key\":\"TEAM\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary
                        + "\",\"" + fields.get("Stream") + "\":{\"value\":\"" + stream + "\"}" + more + "}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    private String reason(String why) {
        return ",\"fields\":{\"" + fields.get("Reason") + "\":\"" + why + "\"}";
    }

    private String planned(String why) {
        return ",\"fields\":{\"" + fields.get("Stream") + "\":{\"value\":\"Planned\"},\"" + fields.get("Reason")
                + "\":\"" + why + "\"}";
    }

    private String status(String key) {
        return karl.get(ISSUE + "/" + key).json().at("/fields/status/name").asText();
    }

    private List<String> offered(WorkbenchClient who, String key) {
        List<String> names = new ArrayList<>();
        who.get(ISSUE + "/" + key + "/transitions")
                .json()
                .path("transitions")
                .forEach(way -> names.add(way.path("name").asText()));
        return names;
    }

    private Reply press(WorkbenchClient who, String key, String name, String given) {
        String address = ISSUE + "/" + key + "/transitions";
        for (JsonNode way : who.get(address).json().path("transitions")) {
            if (way.path("name").asText().equals(name)) {
                return who.post(
                        address, "{\"transition\":{\"id\":\"" + way.path("id").asText() + "\"}" + given + "}");
            }
        }
        throw new AssertionError(name + " is not offered: " + offered(who, key));
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
