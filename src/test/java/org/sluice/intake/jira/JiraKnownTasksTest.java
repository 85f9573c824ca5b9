package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.KnownTask;
import org.sluice.intake.domain.SimilarTasks;
import org.sluice.intake.domain.Watching;
import org.sluice.platform.Host;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** Tests {@link JiraKnownTasks} and {@link JiraWatching} with Jira's own services; it is 10 March 2026, and rita looks. */
public class JiraKnownTasksTest {

    @Rule
    public final TrackedJira jira = new TrackedJira(new SetClock(instant("2026-03-10")), List.of());

    private long project;

    @Before
    public void site() {
        jira.bringIn("{\"issues\":["
                + String.join(
                        ",",
                        task(1, "Network is slow in ward B2", "2026-03-09", "", "known-disruption"),
                        task(2, "Nätet är långsamt", "2026-03-10", "", "känd-driftstörning"),
                        task(3, "Phones were dead", "2026-03-01", "2026-03-02", "known-disruption"),
                        task(4, "Label printers print stripes", "2026-02-01", "2026-02-03", "other"),
                        task(5, "Printer prints stripes", "2025-01-01", "2025-01-02", "other"))
                + "]}");
        User rita = new User("rita", "rita", "Rita", "rita@example.org", true, "");
        jira.tracker.users().add(rita, "rita");
        jira.tracker.groups().add(Groups.SOFTWARE_USERS, rita);
        jira.get(JiraAuthenticationContext.class)
                .setLoggedInUser(jira.get(UserManager.class).getUserByName("rita"));
        project = jira.get(ProjectManager.class).getProjectObjByKey("HARB").getId();
    }

    @Test
    public void shouldFindOpenTasksWithTheLabelInAnyLanguage() {
        List<KnownTask> found = known().disruptions(project);

        assertThat(found).extracting(KnownTask::key).containsExactly("HARB-2", "HARB-1");
        assertThat(found.get(1).summary()).isEqualTo("Network is slow in ward B2");
        assertThat(found.get(1).since()).isEqualTo(instant("2026-03-09"));
        assertThat(found.get(1).done()).isEmpty();
    }

    @Test
    public void shouldFindWhatSaysTheWordsOrBeginsSoAndWasOpenUntilLately() {
        assertThat(known().saying(project, List.of("printer*", "network")))
                .extracting(KnownTask::key)
                .containsExactly("HARB-1", "HARB-4");
        assertThat(known().saying(project, List.of("label")).get(0).done()).contains(instant("2026-02-03"));
        assertThat(known().saying(project, List.of())).isEmpty();
    }

    @Test
    public void shouldSuggestByTheStemsOfThreeLanguages() {
        assertThat(new SimilarTasks(known(), new SnowballStems()).to(project, "Labels: the printer prints a stripe"))
                .extracting(similar -> similar.task().key() + " " + similar.words())
                .containsExactly("HARB-4 [labels, printer, stripe]");
    }

    @Test
    public void shouldTellNothingToWhoMayNotBrowse() {
        jira.tracker.schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals("BROWSE_PROJECTS"))
                .forEach(jira.tracker.schemes()::revoke);

        assertThat(known().disruptions(project)).isEmpty();
        assertThat(known().saying(project, List.of("network"))).isEmpty();
        assertThat(watching().reader(task("HARB-1"), "rita")).isEmpty();
    }

    @Test
    public void shouldWatchAndNoLonger() {
        long task = task("HARB-1");

        assertThat(watching().isOn()).isTrue();
        assertThat(watching().of(task, "rita")).isEqualTo(new Watching.Watched(false, 0));
        assertThat(watching().change(task, "rita", true)).isEqualTo(new Watching.Watched(true, 1));
        assertThat(watching().change(task, "rita", true)).isEqualTo(new Watching.Watched(true, 1));
        assertThat(watching().change(task, "rita", false)).isEqualTo(new Watching.Watched(false, 0));
    }

    @Test
    public void shouldKnowWhoMayWatchAndWhoMaySaySo() {
        assertThat(watching().reader(task("HARB-1"), "rita")).contains("rita");
        assertThat(watching().reader(task("HARB-1"), "nobody")).isEmpty();
        assertThat(watching().mayManage(task("HARB-1"), "rita")).isFalse();
    }

    private long task(String key) {
        return jira.get(IssueManager.class).getIssueObject(key).getId();
    }

    private JiraWatching watching() {
        return new JiraWatching(
                jira.get(WatcherManager.class),
                jira.get(IssueManager.class),
                jira.get(PermissionManager.class),
                jira.get(UserManager.class));
    }

    private JiraKnownTasks known() {
        Host host = new Host(
                jira.get(JiraAuthenticationContext.class),
                jira.get(PermissionManager.class),
                jira.get(GlobalPermissionManager.class),
                jira.get(ProjectManager.class),
                jira.get(IssueManager.class),
                jira.get(TimeZoneManager.class));
        return new JiraKnownTasks(jira.get(SearchService.class), host);
    }

    private static String task(int number, String summary, String created, String done, String label) {
        String end = Optional.of(done)
                .filter(day -> !day.isEmpty())
                .map(day -> ",'resolution':{'id':'10000','name':'Done'},'resolutiondate':'" + day + "T00:00:00.000Z'")
                .orElse("");
        return ("{'id':'1000" + number + "','key':'HARB-" + number + "','fields':{'summary':'" + summary
                        + "','project':{'id':'10000','key':'HARB','name':'Harbour'},"
                        + "'issuetype':{'id':'10001','name':'Task','subtask':false},"
                        + "'status':{'id':'1','name':'Open','statusCategory':{'key':'new'}},'labels':['" + label
                        + "'],'created':'" + created + "T00:00:00.000Z','updated':'" + created + "T00:00:00.000Z'"
                        + end + "}}")
                .replace('\'', '"');
    }
}
