package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/** Drafts of workflows and their publishing, as the tables hold them. */
public class DraftsTest {
    private static final String NAME = "SUP: Simplified Workflow";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;
    private WorkflowManager workflows;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate");
        export.issue("SUP-2").status("10", "Waiting", "new");
        home.add(export);
        stage = new WorkflowStage(home);
        workflows = (WorkflowManager) stage.parts.services().get(WorkflowManager.class);
    }

    @Test
    public void shouldKeepADraftBesideItsWorkflow() {
        workflows.createDraftWorkflow(stage.worker("rita"), NAME);

        assertThat(rows()).containsExactly("draft " + NAME, "live " + NAME, "live jira");
        assertThat(fresh().draftOf(NAME).orElseThrow().authorKey())
                .contains(home.user("rita").key());
        assertThat(fresh().byName(NAME).orElseThrow().authorKey()).isEmpty();
        assertThat(fresh().all()).extracting(Workflow::name).containsExactly(NAME, "jira");
    }

    @Test
    public void shouldGiveTheDraftItsPlaceByPublishing() {
        draftWith("Take & <go>");
        workflows.overwriteActiveWorkflow(stage.worker("rita"), NAME);

        assertThat(rows()).containsExactly("live " + NAME, "live jira");
        assertThat(fresh().byName(NAME).orElseThrow().xml()).contains("Take &amp; &lt;go&gt;");
        assertThat(workflows.getWorkflow(stage.issue("SUP-1")).getActionsByName("Take & <go>"))
                .hasSize(1);
    }

    @Test
    public void shouldLeaveIssuesOnTheOldWayUntilItIsPublished() {
        draftWith("Later");
        assertThat(names()).doesNotContain("Later");

        workflows.overwriteActiveWorkflow(stage.worker("rita"), NAME);
        assertThat(names()).contains("Later");
    }

    @Test
    public void shouldThrowADraftAway() {
        draftWith("Never");

        assertThat(workflows.deleteDraftWorkflow(NAME)).isTrue();
        assertThat(workflows.deleteDraftWorkflow(NAME)).isFalse();
        assertThat(rows()).containsExactly("live " + NAME, "live jira");
        assertThatThrownBy(() -> workflows.overwriteActiveWorkflow(null, NAME)).isInstanceOf(WorkflowException.class);
    }

    @Test
    public void shouldNotDraftWhatNobodyFollowsNorTheDefault() {
        workflows.copyWorkflow(stage.worker("rita"), "Copy", null, workflows.getWorkflow(NAME));

        for (String name : List.of("Copy", "jira")) {
            assertThatThrownBy(() -> workflows.createDraftWorkflow(null, name))
                    .as(name)
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> workflows.createDraftWorkflow(null, "Gone"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldCopyAWorkflowSoThatEachChangesAlone() {
        JiraWorkflow copy = workflows.copyWorkflow(stage.worker("rita"), "Copy", "Mine", workflows.getWorkflow(NAME));
        ((ActionDescriptor) copy.getDescriptor().getGlobalActions().get(0)).setName("Only here");
        workflows.updateWorkflow(stage.worker("rita"), copy);

        assertThat(workflows.getWorkflow("Copy").getActionsByName("Only here")).hasSize(1);
        assertThat(workflows.getWorkflow(NAME).getActionsByName("Only here")).isEmpty();
        assertThat(workflows.getWorkflow("Copy").getDescription()).isEqualTo("Mine");
    }

    @Test
    public void shouldTakeSchemesAndDraftAlongToANewName() {
        draftWith("Later");

        workflows.updateWorkflowNameAndDescription(null, workflows.getWorkflow(NAME), "Ward", null);

        assertThat(rows()).containsExactlyInAnyOrder("draft Ward", "live Ward", "live jira");
        assertThat(workflows.getWorkflow(stage.issue("SUP-1")).getName()).isEqualTo("Ward");
        assertThat(workflows.getWorkflow("Ward").isActive()).isTrue();
        assertThat(workflows.getWorkflow(NAME)).isNull();
    }

    @Test
    public void shouldNotTakeANameThatAnotherHas() {
        assertThatThrownBy(() -> workflows.copyWorkflow(null, "jira", "", workflows.getWorkflow(NAME)))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("there already");
        assertThatThrownBy(
                        () -> workflows.updateWorkflowNameAndDescription(null, workflows.getWorkflow(NAME), "jira", ""))
                .isInstanceOf(RuntimeException.class);

        assertThat(rows()).containsExactly("live " + NAME, "live jira");
        assertThat(workflows.getWorkflow(stage.issue("SUP-1")).getName()).isEqualTo(NAME);
    }

    @Test
    public void shouldNotGrowByBeingPublishedAgainAndAgain() {
        stage.follow("SUP", stage.parts.workflows().byName("jira").orElseThrow().xml());
        int size = 0;
        for (int time = 0; time < 3; time++) {
            workflows.updateWorkflow(null, workflows.createDraftWorkflow(null, "test"));
            workflows.overwriteActiveWorkflow(null, "test");
            int now = fresh().byName("test").orElseThrow().xml().length();
            assertThat(now).isEqualTo(size == 0 ? now : size);
            size = now;
        }
    }

    @Test
    public void shouldNotChangeTheDefaultWorkflow() {
        assertThatThrownBy(() -> workflows.updateWorkflow(null, workflows.getDefaultWorkflow()))
                .isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> workflows.deleteWorkflow(workflows.getDefaultWorkflow()))
                .isInstanceOf(WorkflowException.class);
    }

    private void draftWith(String actionName) {
        JiraWorkflow draft = workflows.createDraftWorkflow(stage.worker("rita"), NAME);
        ((ActionDescriptor) draft.getDescriptor().getGlobalActions().get(0)).setName(actionName);
        workflows.updateWorkflow(stage.worker("rita"), draft);
    }

    private List<String> names() {
        return stage.parts.available().getAvailableActions(stage.issue("SUP-1"), stage.worker("rita")).stream()
                .map(ActionDescriptor::getName)
                .toList();
    }

    private Workflows fresh() {
        return new Workflows(home.tracker().database());
    }

    private List<String> rows() {
        return home.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT mode, name FROM workflow ORDER BY name, mode")
                .map((row, ctx) -> row.getString("mode") + " " + row.getString("name"))
                .list());
    }
}
