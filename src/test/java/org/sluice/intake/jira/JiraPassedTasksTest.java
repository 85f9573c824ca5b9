package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.PassedTask;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.platform.Host;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Facts;
import org.sluice.work.Owners;
import org.sluice.work.Progress;
import org.sluice.work.ProjectSettings;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** Tests {@link JiraPassedTasks} with Jira's own search; it is 10 March 2026, and rita looks. */
public class JiraPassedTasksTest {

    private static final String TEAM = "customfield_1";

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, List.of(OutcomeRow.class));

    private final InMemoryLedger ledger = new InMemoryLedger();
    private long project;

    @Before
    public void site() {
        jira.bringIn("{\"issues\":["
                + String.join(
                        ",",
                        task(1, "No toner", "2026-03-09", true),
                        task(2, "Door", "2026-03-08", false),
                        task(3, "Server", "2026-03-07", false),
                        task(4, "Old toner", "2025-01-01", true))
                + "]}");
        User rita = new User("rita", "rita", "Rita", "rita@example.org", true, "");
        jira.tracker.users().add(rita, "rita");
        jira.tracker.groups().add(Groups.SOFTWARE_USERS, rita);
        jira.get(JiraAuthenticationContext.class)
                .setLoggedInUser(jira.get(UserManager.class).getUserByName("rita"));
        project = jira.get(ProjectManager.class).getProjectObjByKey("HARB").getId();
    }

    @Test
    public void shouldTellWhereTasksWentByWhatWasSaidOfThemLast() {
        said(1, IntakeOutcome.ACCEPT_PLANNED, "");
        said(1, IntakeOutcome.PASS_ON, "Service desk");
        said(2, IntakeOutcome.ACCEPT_URGENT, "");
        said(3, IntakeOutcome.ASK, "");

        assertThat(tasks().lately(project))
                .containsExactly(
                        new PassedTask("HARB-1", "No toner", Optional.of("Service desk")),
                        new PassedTask("HARB-2", "Door", Optional.empty()));
    }

    @Test
    public void shouldTellOfTasksWithoutAWordOfTheIntakeByTheTeamThatHasThemNow() {
        measured(true);
        handed(1, 1);
        handed(2, 2);
        handed(3, 0);

        // 1 went to the desk; 2 came back to us and is open; 3 never changed hands and is open
        assertThat(tasks(Map.of(1, List.of("Us", "Desk"), 2, List.of("Us", "Desk", "", "Us"), 3, List.of("Us", "Desk")))
                        .lately(project))
                .containsExactly(new PassedTask("HARB-1", "No toner", Optional.of("Desk")));
    }

    /** A line that says that our own work is ours helps nobody. */
    @Test
    public void shouldNotCallPassedOnWhatCameToUs() {
        measured(true);
        List.of(1, 2, 3).forEach(number -> handed(number, 1));

        assertThat(tasks(Map.of(1, List.of("Us", "Desk"), 2, List.of("Us", "Desk"), 3, List.of("Desk", "Us")))
                        .lately(project))
                .extracting(PassedTask::key)
                .containsExactly("HARB-1", "HARB-2");
    }

    @Test
    public void shouldTellOfTasksThatStayedToTheirEnd() {
        assertThat(tasks().lately(project)).containsExactly(new PassedTask("HARB-1", "No toner", Optional.empty()));
    }

    @Test
    public void shouldTellNothingToWhoMayNotBrowse() {
        jira.tracker.schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals("BROWSE_PROJECTS"))
                .forEach(jira.tracker.schemes()::revoke);

        assertThat(tasks().lately(project)).isEmpty();
    }

    private void measured(boolean on) {
        ledger.apply(project, new ProjectSettings(on, "en", Optional.of(TEAM), Set.of(), "", Map.of(), false, false));
    }

    private void handed(int number, int hops) {
        Progress progress = new Progress(
                instant("2026-03-09"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        ledger.with(
                project,
                new Facts(
                        id(number),
                        project,
                        "10001",
                        false,
                        false,
                        Optional.empty(),
                        progress,
                        Optional.empty(),
                        new Owners(hops, 0),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()));
    }

    private void said(int number, IntakeOutcome outcome, String receiver) {
        outcomes().record(new RecordedOutcome(id(number), project, outcome, receiver, clock.instant()));
    }

    private long id(int number) {
        return jira.get(IssueManager.class).getIssueObject("HARB-" + number).getId();
    }

    private AoIntakeOutcomes outcomes() {
        return new AoIntakeOutcomes(jira.tables.activeObjects());
    }

    private JiraPassedTasks tasks() {
        return tasks(Map.of());
    }

    /** With these owners, one after the other, in the log of tasks. */
    private JiraPassedTasks tasks(Map<Integer, List<String>> owners) {
        Host host = new Host(
                jira.get(JiraAuthenticationContext.class),
                jira.get(PermissionManager.class),
                jira.get(GlobalPermissionManager.class),
                jira.get(ProjectManager.class),
                jira.get(IssueManager.class),
                jira.get(TimeZoneManager.class));
        CustomField team =
                Stub.of(CustomField.class).gives("getName", "Support team").make();
        return new JiraPassedTasks(
                jira.get(SearchService.class),
                outcomes(),
                ledger,
                Stub.of(CustomFieldManager.class)
                        .answers("getCustomFieldObject", arguments -> arguments[0].equals(TEAM) ? team : null)
                        .make(),
                Stub.of(ChangeHistoryManager.class)
                        .answers(
                                "getChangeItemsForField",
                                arguments -> log((Issue) arguments[0], (String) arguments[1], owners))
                        .make(),
                host,
                clock);
    }

    private static List<ChangeItemBean> log(Issue issue, String field, Map<Integer, List<String>> owners) {
        assertThat(field).isEqualTo("Support team");
        List<String> names = Objects.requireNonNull(
                owners.get(Integer.parseInt(issue.getKey().substring("HARB-".length()))));
        return IntStream.range(1, names.size())
                .mapToObj(i -> item(names.get(i - 1), names.get(i)))
                .toList();
    }

    private static ChangeItemBean item(@Nullable String from, String to) {
        return new ChangeItemBean("custom", "Support team", "1", from, "2", to, Timestamp.from(instant("2026-03-09")));
    }

    private static String task(int number, String summary, String created, boolean done) {
        String end = done
                ? ",'resolution':{'id':'10000','name':'Done'},'resolutiondate':'" + created + "T01:00:00.000Z'"
                : "";
        return ("{'id':'1000" + number + "','key':'HARB-" + number + "','fields':{'summary':'" + summary
                        + "','project':{'id':'10000','key':'HARB','name':'Harbour'},"
                        + "'issuetype':{'id':'10001','name':'Task','subtask':false},"
                        + "'status':{'id':'1','name':'Open','statusCategory':{'key':'new'}}"
                        + ",'created':'" + created + "T00:00:00.000Z','updated':'" + created + "T00:00:00.000Z'"
                        + end + "}}")
                .replace('\'', '"');
    }
}
