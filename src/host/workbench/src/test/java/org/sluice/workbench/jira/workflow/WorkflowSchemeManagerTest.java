package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Workflow schemes as plugins read, build and give them to projects. */
public class WorkflowSchemeManagerTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowSchemeManager schemes;
    private Project project;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        WorkflowStage stage = new WorkflowStage(home);
        schemes = (WorkflowSchemeManager) stage.parts.services().get(WorkflowSchemeManager.class);
        project = stage.issue("SUP-1").getProjectObject();
    }

    @Test
    public void shouldHaveNoNumberForTheSchemeOfProjectsThatHaveNone() {
        assertThat(schemes.isUsingDefaultScheme(project)).isTrue();
        assertThat(schemes.getSchemeIdFor(project)).isNull();
        assertThat(schemes.getSchemeFor(project)).isNull();
        assertThat(schemes.getWorkflowName(project, "1")).isEqualTo("jira");
        assertThat(schemes.getDefaultWorkflowScheme().getId()).isNull();
        assertThat(schemes.isActive(schemes.getDefaultWorkflowScheme())).isFalse();
        assertThat(schemes.deleteWorkflowScheme(schemes.getDefaultWorkflowScheme()))
                .isFalse();
    }

    @Test
    public void shouldGiveAProjectASchemeAndTakeItAgain() {
        AssignableWorkflowScheme wards = make("Wards");

        schemes.addSchemeToProject(project, schemes.getSchemeObject("Wards"));
        assertThat(schemes.getSchemeIdFor(project)).isEqualTo(wards.getId());
        assertThat(schemes.getSchemeFor(project).getName()).isEqualTo("Wards");
        assertThat(schemes.deleteWorkflowScheme(wards)).isFalse();

        schemes.addSchemeToProject(project, null);
        assertThat(schemes.isUsingDefaultScheme(project)).isTrue();
        assertThat(schemes.getProjectsUsing(wards)).isEmpty();
        assertThat(schemes.deleteWorkflowScheme(wards)).isTrue();
        assertThat(schemes.getWorkflowSchemeObj("Wards")).isNull();
    }

    @Test
    public void shouldNotCountAProjectThatLeftItOrIsGone() {
        AssignableWorkflowScheme wards = make("Wards");
        long gone =
                home.tracker().projects().add("GONE", "Gone", Optional.empty()).id();
        schemes.addSchemeToProject(project, schemes.getSchemeObject("Wards"));
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE project SET workflow_scheme_id = ? WHERE id = ?", wards.getId(), gone));
        assertThat(schemes.getProjectsUsing(wards)).hasSize(2);

        schemes.removeSchemesFromProject(project);
        home.tracker().database().jdbi().useHandle(handle -> handle.execute("DELETE FROM project WHERE id = ?", gone));

        assertThat(schemes.isUsingDefaultScheme(project)).isTrue();
        assertThat(schemes.getProjectsUsing(wards)).isEmpty();
        assertThat(schemes.deleteWorkflowScheme(wards)).isTrue();
    }

    @Test
    public void shouldFindNothingWhereNothingIs() {
        assertThat(schemes.getSchemeObject(4711L)).isNull();
        assertThat(schemes.getSchemeObject("Gone")).isNull();
        assertThat(schemes.getWorkflowSchemeObj(4711)).isNull();
        assertThat(schemes.getWorkflowSchemeObj("Gone")).isNull();
        assertThat(schemes.getAssignableSchemes()).isEmpty();
    }

    @Test
    public void shouldRefuseANameThatAnotherSchemeHas() {
        AssignableWorkflowScheme wards = make("Wards");
        AssignableWorkflowScheme labs = make("Labs");

        assertThatThrownBy(() -> make("Wards")).isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> schemes.updateWorkflowScheme(
                        labs.builder().setName("Wards").build()))
                .isInstanceOf(WorkflowException.class);

        assertThat(schemes.getAssignableSchemes())
                .extracting(AssignableWorkflowScheme::getName)
                .containsExactly("Labs", "Wards");
        assertThat(schemes.updateWorkflowScheme(
                                wards.builder().setDescription("Words").build())
                        .getDescription())
                .isEqualTo("Words");
    }

    @Test
    public void shouldBuildASchemeThatChangesNothingBeforeItIsKept() {
        AssignableWorkflowScheme wards = make("Wards");
        AssignableWorkflowScheme.Builder builder = wards.builder();
        builder.setMapping("1", "A").setMapping("2", "B").setDefaultWorkflow("A");

        assertThat(builder.getDefaultWorkflow()).isEqualTo("A");
        assertThat(builder.getMapping("2")).isEqualTo("B");
        assertThat(schemes.getWorkflowSchemeObj("Wards").getMappings()).isEmpty();

        builder.removeWorkflow("A");
        builder.getMappings().put("3", "C");
        assertThat(builder.build().getMappings()).isEqualTo(Map.of("2", "B"));
        assertThat(builder.build().getConfiguredDefaultWorkflow()).isNull();
        assertThat(builder.build().getActualDefaultWorkflow()).isEqualTo("jira");
        assertThat(builder.clearMappings().build().getMappings()).isEmpty();
    }

    @Test
    public void shouldNameTheWorkflowOfAllOthersUnderNull() {
        Map<String, String> mappings = new HashMap<>();
        mappings.put(null, "Rest");
        mappings.put("1", "One");

        AssignableWorkflowScheme made = schemes.createScheme(schemes.assignableBuilder()
                .setName("By type")
                .setMappings(mappings)
                .build());

        assertThat(made.getMappings()).isEqualTo(mappings);
        assertThat(made.getActualWorkflow("2")).isEqualTo("Rest");
        assertThat(made.getActualWorkflow(null)).isEqualTo("Rest");
        assertThat(made.getConfiguredWorkflow("2")).isNull();
        assertThat(made.builder().removeDefault().build().getActualWorkflow("2"))
                .isEqualTo("jira");
    }

    private AssignableWorkflowScheme make(String name) {
        return schemes.createScheme(schemes.assignableBuilder().setName(name).build());
    }
}
