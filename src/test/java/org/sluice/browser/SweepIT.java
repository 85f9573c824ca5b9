package org.sluice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The sweep of a backlog of 500 tasks in a browser: Karl works in the team, Vera and Rita have reported, and Rita reads Swedish. */
public class SweepIT {

    private static final String INTAKE = "/rest/sluice/1.0/intake/TEAM/";

    @ClassRule
    public static final WorkbenchRule WORKBENCH =
            new WorkbenchRule().withSettableClock().preparedBy(SweepIT::people);

    @Test
    public void shouldBeLookedAtStoppedAndGoneOnWithAndTellEachReporterOnce() throws Exception {
        // given
        AdministratorSession session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        session.tell("TEAM/switch-on", "{\"language\":\"en\"}");
        session.tell("flow", "{\"language\":\"en\"}");
        session.tell("flow/projects/TEAM", "{}");
        whoDoesWhat();
        for (int number = 0; number < 500; number++) {
            reported(number);
        }

        // when
        BrowserTests.Outcome outcome = BrowserTests.run("test:sweep", Map.of("BASE_URL", WORKBENCH.baseUrl()));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        List<Caught> mails = mails();
        assertThat(mails.stream()
                        .filter(mail -> mail.header("To").startsWith("vera@"))
                        .filter(mail -> mail.text().contains("The antenna of the <b>hall</b> 10 ("))
                        .map(mail -> mail.header("Subject")))
                .containsExactly("Of the team: where your tasks are now");
        // Jira mails by itself of tasks that are made and moved.
        List<Caught> ritas = mails.stream()
                .filter(mail -> mail.header("To").startsWith("rita@"))
                .filter(mail -> mail.header("Subject").matches("(Of the team|TEAM-\\d+): .*"))
                .toList();
        assertThat(ritas)
                .extracting(mail -> mail.header("Subject"))
                .containsExactly("Of the team: här är dina ärenden nu");
        assertThat(ritas.get(0).text()).contains("finns nu hos Network med numret NET-", "Caretakers");
        assertThat(WORKBENCH.process().output()).doesNotContain(" ERROR ");
    }

    /** Of 25 tasks ten are about antennas and six about doors; every other one is Rita's. */
    private static void reported(int number) {
        String summary = number % 5 < 2
                ? "The antenna of the <b>hall</b> "
                : number % 25 < 10 ? "The door handle " : "The lamp ";
        Reply made = WORKBENCH
                .as(number % 2 == 0 ? "vera" : "rita", "demo")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"TEAM\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                                + summary + number + "\"}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private static void whoDoesWhat() {
        Reply lists = WORKBENCH
                .asAdmin()
                .put("/rest/sluice/1.0/streams/TEAM/lists", "{\"teams\":[\"Network\",\"Caretakers\"]}");
        assertThat(lists.status()).as(lists.body()).isEqualTo(200);
        WorkbenchClient karl = WORKBENCH.as("karl", "demo");
        long net = karl.get("/rest/api/2/project/NET").json().path("id").asLong();
        Reply kept = karl.put(
                INTAKE + "who-does-what",
                "{\"version\":0,\"lines\":[{\"what\":\"Wireless\",\"words\":[\"antenna\"],\"sentence\":\"They look after all antennas.\","
                        + "\"whose\":{\"kind\":\"project\",\"project\":" + net
                        + "}},{\"what\":\"Doors\",\"words\":[\"door\"],"
                        + "\"whose\":{\"kind\":\"department\",\"name\":\"Caretakers\",\"address\":\"doors@example.org\"}}]}");
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    /** The host sends its queue once a minute. */
    private static List<Caught> mails() {
        CaughtMails caught = new CaughtMails(WORKBENCH.process().home().resolve("mail/out"), Clock.systemUTC());
        WORKBENCH.process().setClock(Instant.now(Clock.systemUTC()).plus(Duration.ofMinutes(2)));
        return Await.found("the sweep's mails to Rita and Vera", () -> Optional.of(caught.newest(1000))
                .filter(mails -> told(mails, "rita@") && told(mails, "vera@")));
    }

    /** Whether a mail of the sweep is among them: Jira's own mails to her, of tasks that were made and moved, can leave sooner. */
    private static boolean told(List<Caught> mails, String whom) {
        return mails.stream()
                .anyMatch(mail -> mail.header("To").startsWith(whom)
                        && mail.header("Subject").startsWith("Of the team: "));
    }

    private static void people(Tracker tracker) {
        user(tracker, "karl", "Karl Holm", "");
        user(tracker, "vera", "Vera", "en");
        user(tracker, "rita", "Rita", "sv");
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
        tracker.users().add(user, "demo");
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
