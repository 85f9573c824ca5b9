package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.xml.BadWorkflowException;

/** Workflows, drafts and schemes as a plugin makes and changes them. */
public class WorkflowManagerTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;
    private WorkflowManager workflows;
    private WorkflowSchemeManager schemes;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate");
        export.issue("SUP-2").status("10", "Waiting", "new");
        home.add(export);
        stage = new WorkflowStage(home);
        workflows = (WorkflowManager) stage.parts.services().get(WorkflowManager.class);
        schemes = (WorkflowSchemeManager) stage.parts.services().get(WorkflowSchemeManager.class);
    }

    @Test
    public void shouldStartWithTheDefaultWorkflowAndOneForTheImportedProject() {
        assertThat(workflows.getWorkflows())
                .extracting(JiraWorkflow::getName)
                .containsExactly("SUP: Simplified Workflow", "jira");
        assertThat(workflows.getDefaultWorkflow().isSystemWorkflow()).isTrue();
        assertThat(workflows.getDefaultWorkflow().isEditable()).isFalse();
        assertThat(workflows.getWorkflow(stage.issue("SUP-1")).isActive()).isTrue();
        assertThat(schemes.isUsingDefaultScheme(project())).isFalse();
    }

    @Test
    public void shouldMakeAWorkflowASchemeAndUseIt() throws Exception {
        create("Support");
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("Support scheme")
                .setDescription("For the ward")
                .setDefaultWorkflow("Support")
                .build());
        schemes.addSchemeToProject(project(), schemes.getSchemeObject(scheme.getId()));

        assertThat(workflows.getWorkflow(stage.issue("SUP-1")).getName()).isEqualTo("Support");
        assertThat(schemes.getWorkflowMap(project())).isEqualTo(singleton("Support"));
        assertThat(schemes.getProjectsUsing(scheme)).extracting(Project::getKey).containsExactly("SUP");
        assertThat(schemes.isActive(scheme)).isTrue();
        assertThat(schemes.deleteWorkflowScheme(scheme)).isFalse();
        assertThatThrownBy(() -> workflows.deleteWorkflow(workflows.getWorkflow("Support")))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    public void shouldMapIssueTypes() throws Exception {
        create("Support");
        String type = home.issue("SUP-1").typeId();
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("By type")
                .setMapping(type, "Support")
                .build());

        assertThat(scheme.getActualWorkflow(type)).isEqualTo("Support");
        assertThat(scheme.getActualWorkflow("another")).isEqualTo("jira");
        AssignableWorkflowScheme changed = schemes.updateWorkflowScheme(
                scheme.builder().removeMapping(type).build());
        assertThat(changed.getMappings()).isEmpty();
        assertThat(schemes.deleteWorkflowScheme(changed)).isTrue();
    }

    @Test
    public void shouldChangeAWorkflowInUseOnlyByItsDraft() {
        String name = "SUP: Simplified Workflow";
        JiraWorkflow live = workflows.getWorkflow(name);
        assertThatThrownBy(() -> workflows.updateWorkflow(null, live)).isInstanceOf(WorkflowException.class);

        JiraWorkflow draft = workflows.createDraftWorkflow(stage.worker("rita"), name);
        ((ActionDescriptor) draft.getDescriptor().getGlobalActions().get(0)).setName("Take it & go");
        workflows.updateWorkflow(stage.worker("rita"), draft);

        assertThat(workflows.getWorkflow(name).getActionsByName("Take it & go")).isEmpty();
        assertThat(workflows.getWorkflow(name).hasDraftWorkflow()).isTrue();
        assertThatThrownBy(() -> workflows.createDraftWorkflow(null, name)).isInstanceOf(IllegalStateException.class);
        workflows.overwriteActiveWorkflow(stage.worker("rita"), name);
        assertThat(workflows.getWorkflow(name).getActionsByName("Take it & go")).hasSize(1);
        assertThat(workflows.getWorkflow(name).getUpdateAuthor().getName()).isEqualTo("rita");
        assertThat(workflows.getDraftWorkflow(name)).isNull();
    }

    @Test
    public void shouldRefuseAStatusThatIsNotThere() {
        String xml = TestWorkflow.xml(home, "", "", "").replace(">3<", ">4711<");

        assertThatThrownBy(() -> workflows.createWorkflow(
                        null,
                        new ConfigurableJiraWorkflow(
                                "Lost", WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), workflows)))
                .isInstanceOf(BadWorkflowException.class)
                .hasMessageContaining("4711");
    }

    private void create(String name) throws Exception {
        String xml = TestWorkflow.xml(home, "", "", "");
        workflows.createWorkflow(
                stage.worker("rita"),
                new ConfigurableJiraWorkflow(name, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), workflows));
    }

    private Project project() {
        return stage.issue("SUP-1").getProjectObject();
    }

    private static Map<String, String> singleton(String forOthers) {
        return java.util.Collections.singletonMap(null, forOthers);
    }
}
