package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.TriageWorkflow;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.WayInTasks;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.workbench.tracker.config.StartingConstants;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** Tests {@link JiraWayInTasks} with Jira's own services: rita reports, karl may name a reporter. */
public class JiraWayInTasksTest {

    @Rule
    public final TrackedJira jira = new TrackedJira(new SetClock(instant("2026-03-10")), List.of(), true);

    private long project;

    @Before
    public void site() {
        new StartingConstants(jira.database).prepare();
        jira.tracker.constants().forget();
        jira.openWorkflows();
        for (String name : List.of("rita", "karl")) {
            User user = new User(name, name, name, name + "@example.org", true, "");
            jira.tracker.users().add(user, name);
            jira.tracker.groups().add(Groups.SOFTWARE_USERS, user);
        }
        Project made = jira.tracker.projects().add("SUP", "Support", Optional.empty());
        project = made.id();
    }

    @Test
    public void shouldMakeATaskOfTheReporterThatIsNobodysYet() {
        WayInTasks.Made made = make("rita", task(Optional.empty()));

        Issue issue = jira.tracker.issues().byId(made.id().orElseThrow()).orElseThrow();
        assertThat(made.key()).isEqualTo("SUP-1");
        assertThat(issue.summary()).isEqualTo("No <b>picture");
        assertThat(issue.description()).contains("Since noon\n\nWard: B2");
        assertThat(issue.reporterKey()).contains("rita");
        assertThat(issue.assigneeKey()).isEmpty();
    }

    @Test
    public void shouldMakeATaskForWhoMayNotAssign() {
        revoke("ASSIGN_ISSUES");

        assertThat(make("rita", task(Optional.empty())).faults()).isEmpty();
    }

    @Test
    public void shouldTellWhatJiraSaysAgainstAReporter() {
        assertThat(make("rita", task(Optional.of("karl"))).faults()).containsOnlyKeys("reporter");
        assertThat(make("rita", task(Optional.of("nobody"))).faults()).containsOnlyKeys("reporter");
        assertThat(jira.tracker.issues().byKey("SUP-1")).isEmpty();
        assertThat(tasks().mayNameReporter("rita", project)).isFalse();
    }

    @Test
    public void shouldPromiseTriageOnlyWhereThereIsSome() {
        assertThat(tasks().beginsInTriage(project)).isFalse();
    }

    @Test
    public void shouldMakeNothingWhereTheReporterMayNot() {
        revoke("CREATE_ISSUES");

        WayInTasks.Made made = make("rita", task(Optional.empty()));

        assertThat(made.id()).isEmpty();
        assertThat(made.faults()).isNotEmpty();
    }

    private void revoke(String permission) {
        jira.tracker.schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals(permission))
                .forEach(jira.tracker.schemes()::revoke);
    }

    private static WayInTask task(Optional<String> onBehalf) {
        return new WayInTask("No <b>picture", "Since noon", Map.of("Ward", "B2"), onBehalf);
    }

    private WayInTasks.Made make(String person, WayInTask task) {
        return tasks().make(person, project, task);
    }

    private JiraWayInTasks tasks() {
        return new JiraWayInTasks(
                jira.get(IssueService.class),
                jira.get(ProjectManager.class),
                jira.get(PermissionManager.class),
                jira.get(UserManager.class),
                jira.get(WorkflowManager.class),
                new TriageWorkflow(Optional::empty));
    }
}
