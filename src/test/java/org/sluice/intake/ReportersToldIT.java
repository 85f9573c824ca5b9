package org.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.mail.outgoing.Caught;
import org.sluice.workbench.mail.outgoing.CaughtMails;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.WorkbenchClient.Reply;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** What reporters are told who give a task to one person, or do not answer, from the packaged plugin: Karl works in TEAM, and three report in three languages. */
public class ReportersToldIT {

    private static final String ISSUE = "/rest/api/2/issue";

    @ClassRule
    public static final WorkbenchRule WORKBENCH =
            new WorkbenchRule().withSettableClock().preparedBy(ReportersToldIT::people);

    private static Duration passed = Duration.ZERO;

    @Before
    public void setUp() {
        AdministratorSession session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        session.tell("TEAM/switch-on", "{\"language\":\"en\"}");
        session.tell("flow", "{\"language\":\"en\"}");
        session.tell("flow/projects/TEAM", "{}");
    }

    @Test
    public void shouldTellInTheReportersLanguageThatTheTeamDecidesAndCountTheWayAndNobody() {
        String unnamed = reported("vera", "");
        String own = reported("karl", named());
        String english = reported("vera", named());
        String danish = reported("rita", named());
        String swedish = reported("maja", named());

        pass(Duration.ofMinutes(2));

        assertThat(mail(english).header("To")).isEqualTo("vera@example.org");
        assertThat(mail(english).header("Subject")).isEqualTo(english + ": the team decides who takes it");
        assertThat(mail(english).text())
                .contains("You wrote to Of the team about this: A lamp", "Nothing is lost.")
                .doesNotContain("Karl");
        assertThat(mail(danish).text()).contains("Her afgør teamet, hvem der tager en opgave", "/browse/" + danish);
        assertThat(mail(swedish).text()).contains("Här avgör teamet vem som tar ett ärende");
        assertThat(all())
                .filteredOn(mail -> mail.header("Subject").contains("decides"))
                .hasSize(1);
        assertThat(all())
                .noneMatch(mail -> mail.header("Subject").startsWith(unnamed + ": the team")
                        || mail.header("Subject").startsWith(own + ": the team"));
        assertThat(assignee(own)).isEqualTo("karl");
        assertThat(List.of(assignee(english), assignee(danish), assignee(swedish)))
                .containsOnly("");
        JsonNode weeks = WORKBENCH
                .as("karl", "karl")
                .get("/rest/sluice/1.0/intake/TEAM/direct")
                .json()
                .path("weeks");
        assertThat(weeks.path(weeks.size() - 1).path("named").asInt()
                        + weeks.path(weeks.size() - 2).path("named").asInt())
                .isEqualTo(3);
    }

    @Test
    public void shouldRemindOfAQuestionOnceAndOnlyWhoHasNotAnswered() throws SQLException {
        String english = asked("vera");
        String danish = asked("rita");
        String swedish = asked("maja");
        String answered = asked("vera");
        pass(Duration.ofMinutes(2));
        assertThat(mail(answered).header("Subject")).isEqualTo(answered + ": we have a question");
        Reply comment =
                WORKBENCH.as("vera", "vera").post(ISSUE + "/" + answered + "/comment", "{\"body\":\"In the hall\"}");
        assertThat(comment.status()).as(comment.body()).isEqualTo(201);
        Await.until("the answer is back in triage", () -> status(answered).equals("Open"));

        theDayHasCome();

        assertThat(reminder(english).text())
                .contains("Some days ago we asked you", "Our question: Which lamp?", "/browse/" + english)
                .doesNotContain("Karl");
        assertThat(reminder(danish).header("Subject")).isEqualTo(danish + ": vores spørgsmål venter stadig på dig");
        assertThat(reminder(swedish).header("Subject")).isEqualTo(swedish + ": vår fråga väntar fortfarande på dig");
        assertThat(all())
                .filteredOn(mail -> mail.header("Subject").contains("still waits for you"))
                .hasSize(1);
        assertThat(all()).noneMatch(mail -> mail.header("Subject").startsWith(answered + ": our question"));
    }

    private static String asked(String reporter) {
        String key = reported(reporter, "");
        Reply said = WORKBENCH
                .as("karl", "karl")
                .post(
                        "/rest/sluice/1.0/intake/TEAM/outcome",
                        "{\"issue\":\"" + key + "\",\"outcome\":\"ask\",\"reason\":\"Which lamp?\"}");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        return key;
    }

    private static Caught reminder(String key) {
        return Await.found("the reminder of " + key, () -> {
            // What is written after the queue was sent leaves a minute later.
            pass(Duration.ofMinutes(1));
            return all().stream()
                    .filter(mail -> mail.header("Subject").startsWith(key + ": "))
                    .filter(mail -> mail.header("Subject").matches(".*(still|stadig|fortfarande).*"))
                    .findFirst();
        });
    }

    /** The plugin reads the computer's clock, so what it waits for is brought forward while the host is down. */
    private static void theDayHasCome() throws SQLException {
        WORKBENCH.process().stop();
        Path database = WORKBENCH.process().home().resolve("database/jira");
        try (Connection tables = DriverManager.getConnection("jdbc:h2:" + database, "sa", "");
                Statement sql = tables.createStatement()) {
            assertThat(sql.executeUpdate("UPDATE \"AO_56EEFF_OUTBOX_ROW\" SET \"DUE_AT\" = 1 WHERE \"STEP\" = 'asked'"))
                    .isEqualTo(4);
        }
        WORKBENCH.process().start().awaitReady();
    }

    /** Never back: what is done once a minute has its next time behind the last. */
    private static void pass(Duration time) {
        passed = passed.plus(time);
        WORKBENCH.process().setClock(Instant.now(Clock.systemUTC()).plus(passed));
    }

    private static String status(String key) {
        return WORKBENCH
                .asAdmin()
                .get(ISSUE + "/" + key)
                .json()
                .at("/fields/status/name")
                .asText();
    }

    private static String named() {
        return ",\"assignee\":{\"name\":\"karl\"}";
    }

    private static String reported(String person, String more) {
        Reply made = WORKBENCH
                .as(person, person)
                .post(
                        ISSUE,
                        "{\"fields\":{\"project\":{\"key\":\"TEAM\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"A lamp\""
                                + more + "}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    private static String assignee(String key) {
        return WORKBENCH
                .asAdmin()
                .get(ISSUE + "/" + key)
                .json()
                .at("/fields/assignee/name")
                .asText();
    }

    /** The host sends its queue once a minute. */
    private static Caught mail(String key) {
        return Await.found("the mail about " + key, () -> all().stream()
                .filter(mail -> mail.header("Subject").startsWith(key + ": "))
                .findFirst());
    }

    private static List<Caught> all() {
        return new CaughtMails(WORKBENCH.process().home().resolve("mail/out"), Clock.systemUTC()).newest(100);
    }

    private static void people(Tracker tracker) {
        user(tracker, "karl", "Karl Holm", "en");
        user(tracker, "vera", "Vera", "en");
        user(tracker, "rita", "Rita", "da");
        user(tracker, "maja", "Maja", "sv");
        PermissionScheme scheme = tracker.schemes().add("One of them works here", "");
        for (String permission :
                new String[] {"BROWSE_PROJECTS", "CREATE_ISSUES", "ASSIGN_ISSUES", "TRANSITION_ISSUES", "ADD_COMMENTS"
                }) {
            tracker.schemes().grant(scheme.id(), permission, new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS));
        }
        tracker.schemes().grant(scheme.id(), "ADMINISTER_PROJECTS", new Holder(HolderType.USER, "admin"));
        tracker.schemes().grant(scheme.id(), "ASSIGNABLE_USER", new Holder(HolderType.USER, "karl"));
        Project project = tracker.projects().add("TEAM", "Of the team", Optional.empty());
        tracker.projects().usePermissionScheme(project, scheme.id());
    }

    private static void user(Tracker tracker, String name, String called, String language) {
        User user = new User(name, name, called, name + "@example.org", true, language);
        tracker.users().add(user, name);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
