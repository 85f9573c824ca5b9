package org.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** What reporters are told who give a task to one person, from the packaged plugin: Karl works in TEAM, and three report in three languages. */
public class ReleasedIT {

    private static final String ISSUE = "/rest/api/2/issue";

    @ClassRule
    public static final WorkbenchRule WORKBENCH =
            new WorkbenchRule().withSettableClock().preparedBy(ReleasedIT::people);

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

        WORKBENCH.process().setClock(Instant.now(Clock.systemUTC()).plus(Duration.ofMinutes(2)));

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
        for (String permission : new String[] {"BROWSE_PROJECTS", "CREATE_ISSUES", "ASSIGN_ISSUES"}) {
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
