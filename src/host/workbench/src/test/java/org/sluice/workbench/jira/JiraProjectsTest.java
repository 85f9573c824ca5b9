package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Projects with their components, and the statuses, types, priorities and resolutions that all share. */
public class JiraProjectsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraComponents jira;

    @Before
    public void importTwoProjects() {
        Export export = new Export();
        export.issue("SUP-1")
                .status("3", "In Progress", "indeterminate")
                .with("priority", named("2", "High"))
                .with("resolution", named("10", "Done"))
                .withList("components", named("10200", "X-ray viewer"), named("10201", "Printers"));
        export.issue("SUP-2");
        export.issue("OPS-1").with("project", named("10009", "Operations").put("key", "OPS"));
        home.add(export);
        jira = JiraOver.of(home);
    }

    @Test
    public void shouldFindAProjectByIdAndByItsExactKey() {
        ProjectManager projects = jira.get(ProjectManager.class);

        Project support = projects.getProjectByCurrentKey("SUP");

        assertThat(support.getName()).isEqualTo("SUP name");
        assertThat(projects.getProjectObj(support.getId())).isEqualTo(support);
        assertThat(projects.getProjectObjByKey("SUP")).isEqualTo(support);
        assertThat(projects.getProjectByCurrentKey("sup")).isNull();
        assertThat(projects.getProjectByCurrentKey(null)).isNull();
        assertThat(projects.getProjectObj(4711L)).isNull();
        assertThat(projects.getProjectObj(null)).isNull();
    }

    @Test
    public void shouldListEveryProject() {
        ProjectManager projects = jira.get(ProjectManager.class);

        assertThat(projects.getProjectObjects()).extracting(Project::getKey).containsExactlyInAnyOrder("SUP", "OPS");
        assertThat(projects.getProjects()).hasSize(2);
    }

    @Test
    public void shouldKnowNoLeadWhereNobodyLeads() {
        Project operations = jira.get(ProjectManager.class).getProjectByCurrentKey("OPS");

        assertThat(operations.getLeadUserKey()).isNull();
        assertThat(operations.getProjectLead()).isNull();
    }

    @Test
    public void shouldTellTheComponentsOfAProjectFromThoseOfAnIssue() {
        ProjectComponentManager components = jira.get(ProjectComponentManager.class);
        Long support =
                jira.get(ProjectManager.class).getProjectByCurrentKey("SUP").getId();
        IssueManager issues = jira.get(IssueManager.class);

        assertThat(components.findAllForProject(support))
                .extracting(ProjectComponent::getName)
                .containsExactlyInAnyOrder("X-ray viewer", "Printers");
        assertThat(components.findComponentsByIssue(issues.getIssueObject("SUP-1")))
                .hasSize(2);
        assertThat(components.findComponentsByIssue(issues.getIssueObject("SUP-2")))
                .isEmpty();
    }

    @Test
    public void shouldGiveAStatusWithItsCategory() {
        Status status = jira.get(ConstantsManager.class).getStatus("3");

        assertThat(status.getName()).isEqualTo("In Progress");
        assertThat(status.getStatusCategory().getKey()).isEqualTo(StatusCategory.IN_PROGRESS);
        assertThat(status.getStatusCategory().getId()).isEqualTo(4);
    }

    @Test
    public void shouldFindWhatIssuesShareById() {
        ConstantsManager constants = jira.get(ConstantsManager.class);

        assertThat(constants.getPriorityObject("2").getName()).isEqualTo("High");
        assertThat(constants.getResolution("10").getName()).isEqualTo("Done");
        assertThat(constants.getIssueType("10001").getName()).isEqualTo("Task");
        assertThat(constants.getIssueType("10001").isSubTask()).isFalse();
        assertThat(constants.getStatus("4711")).isNull();
        assertThat(constants.getPriorityObject("4711")).isNull();
    }

    @Test
    public void shouldNumberStatusesByTheirPlace() {
        assertThat(jira.get(ConstantsManager.class).getStatuses())
                .extracting(IssueConstant::getSequence)
                .startsWith(1L, 2L);
    }
}
