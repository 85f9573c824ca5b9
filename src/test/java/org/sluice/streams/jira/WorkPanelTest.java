package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.TeamProjects.TeamProject;
import org.sluice.testing.Stub;

/** Tests what pages show of starting and pausing, and to whom: the panel of a task, the page of a project, the top of every page. */
public class WorkPanelTest {

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldSayWhatTheReaderMayDoWithATask() {
        assertThat(panel("SUP-2", "anton")).containsEntry("sluiceCan", "pause").containsEntry("sluiceProject", "SUP");
        assertThat(panel("SUP-4", "anton")).containsEntry("sluiceCan", "other");
        assertThat(panel("SUP-8", "anton")).containsEntry("sluiceCan", "resume");
        assertThat(panel("SUP-1", "anton")).containsEntry("sluiceCan", "start").containsEntry("sluiceUrgent", "urgent");
        assertThat(panel("SUP-5", "stan")).containsEntry("sluiceCan", "none").containsEntry("sluiceUrgent", "");
    }

    @Test
    public void shouldTellWhyATaskWaitsAndGreetWithItsLine() {
        site.desk.start(
                "anton", site.project("SUP"), "SUP-1", Set.of(), Map.of("SUP-2", "page \"4\""), Optional.empty());

        assertThat(panel("SUP-2", "anton"))
                .containsEntry("sluiceLine", "page \"4\"")
                .containsEntry("sluiceFor", "SUP-1")
                .containsEntry("sluiceForEnded", "")
                .containsEntry("sluiceSince", site.clock.instant().toString());

        site.press("anton", "SUP-1", FlowStatus.DONE);
        site.scheduler.runAll();
        assertThat(panel("SUP-2", "anton")).containsEntry("sluiceForEnded", "ended");

        site.desk.start("anton", site.project("SUP"), "SUP-2", Set.of(), Map.of(), Optional.empty());
        assertThat(panel("SUP-2", "anton"))
                .containsEntry("sluiceCan", "pause")
                .containsEntry("sluiceLine", "page \"4\"")
                .containsEntry("sluiceSince", "");
    }

    @Test
    public void shouldSayNothingRatherThanBreakThePage() {
        site.breakTables(true);

        assertThat(panel("SUP-2", "anton")).containsEntry("sluiceSince", "").containsKey("sluiceCan");
        assertThat(site.panel().getContextMap(Map.of()))
                .containsEntry("sluiceCan", "none")
                .containsEntry("sluiceIssue", "");
    }

    @Test
    public void shouldShowThePanelOfOpenTasksToTheTeam() {
        WorkPanelCondition condition = new WorkPanelCondition(site.tasks, site.shown());

        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", "SUP-2")))
                .isTrue();
        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", "SUP-7")))
                .isFalse();
        assertThat(condition.shouldDisplay(null, helper("SUP", "SUP-2"))).isFalse();
        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", null)))
                .isFalse();
    }

    /** Stan reports tasks and may bring none of them anywhere. */
    @Test
    public void shouldShowNoPanelToTheRestOfTheHouse() {
        WorkPanelCondition condition = new WorkPanelCondition(site.tasks, site.shown());
        assertThat(condition.shouldDisplay(site.user("stan"), helper("SUP", "SUP-5")))
                .isTrue();

        site.team.outsiders.add("stan");

        assertThat(condition.shouldDisplay(site.user("stan"), helper("SUP", "SUP-5")))
                .isFalse();
        assertThat(condition.shouldDisplay(site.user("stan"), helper("SUP", "SUP-2")))
                .isFalse();
    }

    @Test
    public void shouldShowThePanelToWhoHasTheTaskOrAWayToWork() {
        WorkPanelCondition condition = new WorkPanelCondition(site.tasks, site.shown());
        site.team.outsiders.addAll(Set.of("rita", "anton"));
        assertThat(condition.shouldDisplay(site.user("rita"), helper("SUP", "SUP-5")))
                .isTrue();

        site.follow("Triage", false);

        assertThat(condition.shouldDisplay(site.user("rita"), helper("SUP", "SUP-5")))
                .isFalse();
        assertThat(condition.shouldDisplay(site.user("rita"), helper("SUP", "SUP-2")))
                .isFalse();
        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", "SUP-2")))
                .isTrue();
    }

    @Test
    public void shouldOfferWhatWaitsToTheTeamAndToWhomSomethingWaits() {
        WaitingCondition condition = new WaitingCondition(site.flows, site.shown());
        assertThat(condition.shouldDisplay(site.user("rita"), helper("SUP", null)))
                .isTrue();
        assertThat(condition.shouldDisplay(site.user("rita"), helper("OPS", null)))
                .isFalse();
        assertThat(condition.shouldDisplay(null, helper("SUP", null))).isFalse();

        site.team.outsiders.addAll(Set.of("rita", "anton"));
        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", null)))
                .isFalse();

        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.empty());
        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", null)))
                .isTrue();
        assertThat(condition.shouldDisplay(site.user("rita"), helper("SUP", null)))
                .isFalse();

        site.desk.start("anton", site.project("SUP"), "SUP-2", Set.of(), Map.of(), Optional.empty());
        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", null)))
                .isFalse();
        site.breakTables(true);
        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", null)))
                .isFalse();
    }

    @Test
    public void shouldShowThePageOfWhatIsPausedInProjectsWithStreams() {
        StreamsProjectCondition condition = new StreamsProjectCondition(site.flows);

        assertThat(condition.shouldDisplay(site.user("rita"), helper("SUP", null)))
                .isTrue();
        assertThat(condition.shouldDisplay(site.user("rita"), helper("OPS", null)))
                .isFalse();
        assertThat(condition.shouldDisplay(null, helper("SUP", null))).isFalse();
        assertThat(new StreamsProjectCondition(new TeamFlows(Optional::empty, site.streams, site.clock))
                        .shouldDisplay(site.user("rita"), helper("SUP", null)))
                .isFalse();
        assertThat(new ProjectPageContext().getContextMap(Map.of("project", project("SUP"))))
                .containsEntry("sluiceProject", "SUP");
        assertThat(new ProjectPageContext().getContextMap(Map.of())).containsEntry("sluiceProject", "");
    }

    @Test
    public void shouldOfferUrgentNowToWhoMayCreateWhereThereAreStreams() {
        UrgentProjects projects = site.urgentProjects();
        UrgentNowCondition top = new UrgentNowCondition(projects);

        assertThat(projects.of("anton")).containsExactly(new TeamProject("SUP", "Team SUP"));
        assertThat(projects.of("stan")).isEmpty();
        assertThat(top.shouldDisplay(site.user("anton"), helper("SUP", null))).isTrue();
        assertThat(top.shouldDisplay(site.user("stan"), helper("SUP", null))).isFalse();
        assertThat(top.shouldDisplay(null, helper("SUP", null))).isFalse();
        site.streams.leave(site.project("SUP"));
        site.clock.set(site.clock.instant().plus(Lately.LAG));
        assertThat(top.shouldDisplay(site.user("anton"), helper("SUP", null))).isFalse();
    }

    private Map<String, Object> panel(String key, String reader) {
        Issue issue = issue(key);
        ApplicationUser user = site.user(reader);
        return site.panel().getContextMap(Map.of("issue", issue, "user", user));
    }

    private JiraHelper helper(String project, @Nullable String issue) {
        return new JiraHelper(
                Stub.of(HttpServletRequest.class).make(),
                project(project),
                issue == null ? Map.of() : Map.of("issue", issue(issue)));
    }

    private Project project(String key) {
        return Objects.requireNonNull(site.jira.get(ProjectManager.class).getProjectObjByKey(key));
    }

    private Issue issue(String key) {
        return Objects.requireNonNull(site.jira.get(IssueManager.class).getIssueObject(key));
    }
}
