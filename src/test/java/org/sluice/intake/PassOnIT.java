package org.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.mail.outgoing.Caught;
import org.sluice.workbench.mail.outgoing.CaughtMails;
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

/** What outcomes send out, from the packaged plugin: Karl works in TEAM and passes on to NET; Vera reports, and reads Danish. */
public class PassOnIT {

    private static final String ISSUE = "/rest/api/2/issue";
    private static final String INTAKE = "/rest/sluice/1.0/intake/TEAM/";

    @ClassRule
    public static final WorkbenchRule WORKBENCH =
            new WorkbenchRule().withSettableClock().preparedBy(PassOnIT::people);

    private final Map<String, String> fields = new HashMap<>();

    @Before
    public void setUp() {
        AdministratorSession session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        session.tell("TEAM/switch-on", "{\"language\":\"en\"}");
        session.tell("flow", "{\"language\":\"en\"}");
        session.tell("flow/projects/TEAM", "{}");
        karl().get("/rest/api/2/field")
                .json()
                .forEach(field ->
                        fields.put(field.path("name").asText(), field.path("id").asText()));
        Reply lists = WORKBENCH.asAdmin().put("/rest/sluice/1.0/streams/TEAM/lists", "{\"teams\":[\"Network\"]}");
        assertThat(lists.status()).as(lists.body()).isEqualTo(200);
        int version =
                karl().get(INTAKE + "who-does-what").json().path("version").asInt();
        long net = karl().get("/rest/api/2/project/NET").json().path("id").asLong();
        Reply kept = karl().put(
                        INTAKE + "who-does-what",
                        "{\"version\":" + version
                                + ",\"lines\":[{\"what\":\"Wireless\",\"sentence\":\"They look after all antennas.\",\"whose\":"
                                + "{\"kind\":\"project\",\"project\":" + net + "}}]}");
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    @Test
    public void shouldTellTheReporterByMailInTheirLanguage() {
        String task = reported("The door squeaks");

        press(task, "Not for us", reason("Doors are the caretaker’s"));
        sendNow(task);

        Caught mail = mail(task);
        assertThat(mail.header("To")).isEqualTo("vera@example.org");
        assertThat(mail.header("Subject")).isEqualTo(task + ": løses ikke her");
        assertThat(mail.text())
                .contains("Du har skrevet til Of the team om dette: The door squeaks")
                .contains("Begrundelse: Doors are the caretaker’s", "/browse/" + task);
    }

    @Test
    public void shouldBringATaskToTheOtherTeamWithItsReporter() {
        String task = reported("No net in hall 3");

        passOn(task);
        sendNow(task);
        delivered(task);

        JsonNode there = there("No net in hall 3").get(0);
        assertThat(there.at("/fields/reporter/name").asText()).isEqualTo("vera");
        assertThat(there.at("/fields/assignee").isNull()).isTrue();
        assertThat(there.at("/fields/description").asText())
                .contains("Passed on by Of the team:", "/browse/" + task, "Came in first:", "It is the net");
        assertThat(there.at("/fields/issuelinks/0/inwardIssue/key").asText()).isEqualTo(task);
        JsonNode here = karl().get(ISSUE + "/" + task).json();
        assertThat(here.at("/fields/resolution/name").asText()).isEqualTo("Passed to the right team");
        assertThat(mail(task).text()).contains("Network", there.path("key").asText(), "They look after all antennas.");
    }

    @Test
    public void shouldSendNothingOfWhatIsTakenBackInTime() {
        String task = reported("No net in hall 4");
        passOn(task);
        long id = waiting(task).path("id").asLong();

        Reply back = karl().post(INTAKE + "outbox/" + id + "/take-back", "{}");

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.json().path("waiting")).isEmpty();
        assertThat(status(task)).isEqualTo("Open");
        assertThat(there("No net in hall 4")).isEmpty();
    }

    @Test
    public void shouldTakeBackWhatIsUrgentAndWaitsForTheOthers() {
        String task = reported("No net in the theatre", "Urgent");
        passOn(task, "Pass on (urgent)");
        assertThat(status(task)).isEqualTo("Waiting for others");

        Reply back = karl().post(INTAKE + "outbox/" + waiting(task).path("id").asLong() + "/take-back", "{}");

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(status(task)).isEqualTo("Open");
        assertThat(there("No net in the theatre")).isEmpty();
    }

    @Test
    public void shouldLoseNothingWhenTheServerIsKilledAndMailIsOff() {
        String task = reported("No net in hall 5");
        passOn(task);

        WORKBENCH.process().kill();
        WORKBENCH.process().option("workbench.mail.out", "none").start();
        sendNow(task);

        JsonNode held = Await.found("what holds the mail up", () -> Optional.of(waiting(task))
                .filter(row -> row.path("to").asText().equals("reporter"))
                .filter(row -> row.path("hindrance").isTextual()));
        assertThat(held.path("hindrance").asText()).isEqualTo("no-mail-server");
        assertThat(there("No net in hall 5")).hasSize(1);

        WORKBENCH.process().option("workbench.mail.out", "").restart();
        sendNow(task);

        assertThat(mail(task).header("To")).isEqualTo("vera@example.org");
        assertThat(there("No net in hall 5")).hasSize(1);
    }

    private WorkbenchClient karl() {
        return WORKBENCH.as("karl", "karl");
    }

    private String status(String key) {
        return karl().get(ISSUE + "/" + key).json().at("/fields/status/name").asText();
    }

    private String reported(String summary) {
        return reported(summary, "Planned");
    }

    private String reported(String summary, String stream) {
        Reply made = WORKBENCH
                .as("vera", "vera")
                .post(
                        ISSUE,
                        "{\"fields\":{\"project\":{\"key\":\"TEAM\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                                + summary + "\",\"" + fields.get("Stream") + "\":{\"value\":\"" + stream + "\"}}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    private void passOn(String task) {
        passOn(task, "Pass on");
    }

    private void passOn(String task, String way) {
        press(
                task,
                way,
                ",\"fields\":{\"" + fields.get("Receiving team") + "\":{\"value\":\"Network\"},\""
                        + fields.get("Reason") + "\":\"It is the net\"}");
    }

    private String reason(String why) {
        return ",\"fields\":{\"" + fields.get("Reason") + "\":\"" + why + "\"}";
    }

    private void press(String key, String name, String given) {
        String address = ISSUE + "/" + key + "/transitions";
        for (JsonNode way : karl().get(address).json().path("transitions")) {
            if (way.path("name").asText().equals(name)) {
                Reply done = karl().post(
                                address,
                                "{\"transition\":{\"id\":\"" + way.path("id").asText() + "\"}" + given + "}");
                assertThat(done.status()).as(done.body()).isEqualTo(204);
                return;
            }
        }
        throw new AssertionError(name + " is not offered");
    }

    /** What waits of a task; nothing where it is delivered. */
    private JsonNode waiting(String key) {
        Reply outbox = karl().get(INTAKE + "outbox");
        assertThat(outbox.status()).as(outbox.body()).isEqualTo(200);
        for (JsonNode row : outbox.json().path("waiting")) {
            if (row.path("key").asText().equals(key)) {
                return row;
            }
        }
        return outbox.json().path("nothing");
    }

    /** Nobody waits for half a minute here. */
    private void sendNow(String key) {
        long id = waiting(key).path("id").asLong();
        Reply again = karl().post(INTAKE + "outbox/" + id + "/again", "{}");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
    }

    private void delivered(String key) {
        Await.until("what waits to be delivered", () -> waiting(key).isMissingNode());
    }

    /** The host sends its queue once a minute. */
    private Caught mail(String key) {
        delivered(key);
        CaughtMails caught = new CaughtMails(WORKBENCH.process().home().resolve("mail/out"), Clock.systemUTC());
        WORKBENCH.process().setClock(Instant.now(Clock.systemUTC()).plus(Duration.ofMinutes(2)));
        return Await.found("the mail about " + key, () -> caught.newest(100).stream()
                .filter(mail -> mail.header("Subject").startsWith(key + ": "))
                .findFirst());
    }

    private List<JsonNode> there(String summary) {
        List<JsonNode> there = new ArrayList<>();
        for (JsonNode issue : WORKBENCH
                .asAdmin()
                .get("/rest/api/2/search?jql=project%3DNET&maxResults=100")
                .json()
                .path("issues")) {
            if (issue.at("/fields/summary").asText().equals(summary)) {
                there.add(issue);
            }
        }
        return there;
    }

    private static void people(Tracker tracker) {
        user(tracker, "karl", "Karl Holm", "en");
        user(tracker, "vera", "Vera", "da");
        PermissionScheme scheme = tracker.schemes().add("One of them works here", "");
        for (String permission : new String[] {
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "ASSIGN_ISSUES",
            "MODIFY_REPORTER",
            "RESOLVE_ISSUES",
            "LINK_ISSUES"
        }) {
            tracker.schemes().grant(scheme.id(), permission, new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS));
        }
        tracker.schemes().grant(scheme.id(), "ADMINISTER_PROJECTS", new Holder(HolderType.USER, "admin"));
        tracker.schemes().grant(scheme.id(), "ASSIGNABLE_USER", new Holder(HolderType.USER, "karl"));
        for (Map.Entry<String, String> team :
                Map.of("TEAM", "Of the team", "NET", "Network").entrySet()) {
            Project project = tracker.projects().add(team.getKey(), team.getValue(), Optional.empty());
            tracker.projects().usePermissionScheme(project, scheme.id());
        }
    }

    private static void user(Tracker tracker, String name, String called, String language) {
        User user = new User(name, name, called, name + "@example.org", true, language);
        tracker.users().add(user, name);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
