package org.sluice.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.StartingData;
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

/** What the packaged plugin answers when a request cannot be meant: vera uses Jira and administers nothing. */
@StartingData("lake-and-hush.json")
public class BadInputIT {
    private static final String INSIGHT = "/rest/sluice/1.0/insight/";
    private static final String SETTINGS = "/rest/sluice/1.0/settings/";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(BadInputIT::people);

    @BeforeClass
    public static void switchOn() {
        SwitchedOn.with(WORKBENCH.asAdmin(), "LAKE", "{\"on\":true}");
    }

    @Test
    public void shouldTellAnUnknownProjectAndAHiddenOneInTheSameWords() {
        for (String measure : new String[] {"/lead-time", "/hops", "/open"}) {
            Reply unknown = vera().get(INSIGHT + "NOWHERE" + measure);
            Reply hidden = vera().get(INSIGHT + "HUSH" + measure);

            assertThat(unknown.status()).isEqualTo(404);
            assertThat(hidden).isEqualTo(unknown);
        }
    }

    @Test
    public void shouldHideSettingsAndLedgerAsWell() {
        assertThat(vera().get(SETTINGS + "HUSH"))
                .isEqualTo(vera().get(SETTINGS + "NOWHERE"))
                .extracting(Reply::status)
                .isEqualTo(404);
        assertThat(vera().get(SETTINGS + "HUSH/ledger"))
                .isEqualTo(vera().get(SETTINGS + "NOWHERE/ledger"))
                .extracting(Reply::status)
                .isEqualTo(404);
        assertThat(vera().put(SETTINGS + "HUSH", "{\"on\":true}"))
                .isEqualTo(vera().put(SETTINGS + "NOWHERE", "{\"on\":true}"))
                .extracting(Reply::status)
                .isEqualTo(404);
    }

    @Test
    public void shouldLeaveOutHiddenProjectsWhereverProjectsAreListed() {
        assertThat(vera().get(INSIGHT + "projects").body()).contains("LAKE").doesNotContain("HUSH");
        assertThat(vera().get("/rest/sluice/1.0/setup/projects").body()).doesNotContain("HUSH");
    }

    @Test
    public void shouldNameTheFieldThatCannotBeMeant() {
        assertRefused("from=2012-05-08&to=2012-05-05", "from");
        assertRefused("from=2012-02-30", "from");
        assertRefused("to=2012-02-30", "to");
        assertRefused("from=yesterday", "from");
        assertRefused("to=01/02/2026", "to");
        assertRefused("from=-999999999999-01-01", "from");
        assertRefused("to=%2B10000-01-01", "to");
        assertRefused("zone=Middle-earth/Shire", "zone");
        assertRefused("zone=%2B99:00", "zone");
        assertRefused("stream=turbulent", "stream");
        assertRefused("stream=%3Cscript%3E", "stream");
    }

    @Test
    public void shouldTakeAnEmptyWindowAsEmpty() {
        Reply empty = vera().get(INSIGHT + "LAKE/lead-time?from=2026-03-03&to=2026-03-03&zone=UTC");

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.json().path("n").asInt()).isZero();
    }

    @Test
    public void shouldTakeDaysAtTheEdgesOfTime() {
        Reply wide = vera().get(INSIGHT + "LAKE/lead-time?from=0001-01-01&to=9999-12-31&zone=Pacific/Kiritimati");

        assertThat(wide.status()).isEqualTo(200);
        assertThat(wide.json().path("n").asInt()).isEqualTo(1);
    }

    @Test
    public void shouldAskTheUnknownToLogIn() {
        assertThat(WORKBENCH.asNobody().get(INSIGHT + "LAKE/lead-time").status())
                .isEqualTo(401);
        assertThat(WORKBENCH.asNobody().put(SETTINGS + "LAKE", "{}").status()).isEqualTo(401);
        assertThat(WORKBENCH.as("vera", "guess").get(INSIGHT + "LAKE/lead-time").status())
                .isEqualTo(401);
        assertThat(WORKBENCH
                        .as("nobody", "guess")
                        .get(INSIGHT + "LAKE/lead-time")
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void shouldLetOnlyAdministratorsChangeSettings() {
        Reply reply = vera().put(SETTINGS + "LAKE", "{\"on\":false}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("message").asText())
                .isEqualTo("Only an administrator of the project may do this.");
        assertThat(vera().get(SETTINGS + "LAKE").json().path("on").asBoolean()).isTrue();
    }

    @Test
    public void shouldNameTheSettingThatCannotBeMeant() {
        assertSettingRefused("{\"teamField\":\"customfield_99999\"}", "teamField");
        assertSettingRefused("{\"notSolvedResolutions\":[\"77777\"]}", "notSolvedResolutions");
        assertSettingRefused("{\"historyUrgentJql\":\"priority = = High\"}", "historyUrgentJql");
        assertSettingRefused("{\"historyUrgentJql\":\"mood = grim\"}", "historyUrgentJql");
        assertSettingRefused("{\"historyUrgentJql\":\"priority = High ORDER BY key\"}", "historyUrgentJql");
        assertSettingRefused("{\"historyUrgentJql\":\"" + "(".repeat(5_000) + "\"}", "historyUrgentJql");
        assertSettingRefused("{\"historyUrgentJql\":\"not (comment ~ layoff)\"}", "historyUrgentJql");
        assertSettingRefused("{\"statuses\":{\"77777\":\"done\"}}", "statuses");
        assertSettingRefused("{\"statuses\":{\"1\":\"asleep\"}}", "statuses");
        assertSettingRefused("{\"language\":\"tlh\"}", "language");
    }

    @Test
    public void shouldNameThePlaceOfAMistakeAsItWasTyped() {
        Reply tried = WORKBENCH.asAdmin().get("/rest/sluice/1.0/setup/LAKE/matches?jql=priority%20%3D%20%3D%20High");

        assertThat(tried.status()).isEqualTo(400);
        assertThat(tried.json().path("message").asText()).contains("character 12");
    }

    @Test
    public void shouldRefuseAPropertyThatIsNone() {
        assertSettingRefused("{\"off\":true}", "off");
        assertSettingRefused("{\"on\":\"maybe\"}", "on");
        assertThat(WORKBENCH.asAdmin().put(SETTINGS + "LAKE", "{\"on\":").status())
                .isEqualTo(400);
        assertThat(WORKBENCH.asAdmin().put(SETTINGS + "LAKE", "[]").status()).isEqualTo(400);
    }

    @Test
    public void shouldSayThatSluiceIsNotSwitchedOnYet() {
        Reply reply = WORKBENCH.asAdmin().get(INSIGHT + "HUSH/lead-time");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().path("message").asText()).isEqualTo("Sluice is not switched on for Hush house.");
        assertThat(WORKBENCH.asAdmin().get(SETTINGS + "HUSH/ledger").body())
                .isEqualTo("{\"state\":\"off\",\"issues\":0,\"of\":0,\"unit\":\"tasks\",\"reading\":false,"
                        + "\"asOf\":null,\"problems\":[],\"check\":null}");
    }

    @Test
    public void shouldAnswerInTheLanguageOfTheCaller() {
        assertThat(message(WORKBENCH.as("dorte", "dorte")))
                .isEqualTo("Sporet turbulent findes ikke. Vælg all, urgent, planned eller none.");
        assertThat(message(WORKBENCH.as("sven", "sven")))
                .isEqualTo("Spåret turbulent finns inte. Välj all, urgent, planned eller none.");
        assertThat(message(vera().with("Accept-Language", "fr, da;q=0.8"))).startsWith("Sporet turbulent findes ikke.");
        assertThat(message(vera().with("Accept-Language", "sv-SE"))).startsWith("Spåret turbulent finns inte.");
        assertThat(message(vera().with("Accept-Language", "fr"))).startsWith("There is no stream turbulent.");
    }

    private static void assertRefused(String query, String field) {
        Reply reply = vera().get(INSIGHT + "LAKE/lead-time?" + query);

        assertThat(reply.status()).as(query).isEqualTo(400);
        assertThat(reply.json().path("field").asText()).as(query).isEqualTo(field);
        assertThat(reply.json().path("message").asText()).as(query).isNotBlank();
    }

    private static void assertSettingRefused(String settings, String field) {
        Reply reply = WORKBENCH.asAdmin().put(SETTINGS + "LAKE", settings);

        assertThat(reply.status()).as(settings).isEqualTo(400);
        assertThat(reply.json().path("field").asText()).as(settings).isEqualTo(field);
        assertThat(reply.json().path("message").asText()).as(settings).isNotBlank();
    }

    private static String message(WorkbenchClient client) {
        return client.get(INSIGHT + "LAKE/lead-time?stream=turbulent")
                .json()
                .path("message")
                .asText();
    }

    private static WorkbenchClient vera() {
        return WORKBENCH.as("vera", "vera");
    }

    private static void people(Tracker tracker) {
        user(tracker, "vera", "");
        user(tracker, "dorte", "da");
        user(tracker, "sven", "sv");
        PermissionScheme hushed = tracker.schemes().add("Administrators only", "");
        tracker.schemes()
                .grant(hushed.id(), Permissions.BROWSE_PROJECTS, new Holder(HolderType.GROUP, Groups.ADMINISTRATORS));
        Project project = tracker.projects().add("HUSH", "Hush house", Optional.empty());
        tracker.projects().usePermissionScheme(project, hushed.id());
    }

    private static void user(Tracker tracker, String name, String language) {
        User user = new User(name, name, name, name + "@example.com", true, language);
        tracker.users().add(user, name);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
