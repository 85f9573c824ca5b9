package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.person;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.store.Workflow;

/** An issue's way through the workflow that every Jira has, with the actions that its steps share. */
public class DefaultWorkflowTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("1", "Open", "new").with("assignee", person("anton"));
        home.add(export);
        stage = new WorkflowStage(home);
        stage.worker("rita");
        stage.worker("anton");
        stage.follow(
                "SUP",
                stage.parts.workflows().byName(Workflow.DEFAULT).orElseThrow().xml());
    }

    @Test
    public void shouldOfferToTheAssigneeWhatOthersMayNot() {
        assertThat(offered("anton")).containsExactly("Start Progress", "Resolve Issue", "Close Issue");
        assertThat(offered("rita")).containsExactly("Resolve Issue", "Close Issue");
    }

    @Test
    public void shouldGoFromOpenToClosedAndBack() {
        go("Start Progress", "anton");
        assertThat(status()).isEqualTo("In Progress");
        assertThat(offered("anton")).containsExactly("Stop Progress", "Resolve Issue", "Close Issue");

        go("Resolve Issue", "anton");
        assertThat(status()).isEqualTo("Resolved");
        assertThat(offered("rita")).containsExactly("Close Issue", "Reopen Issue");

        go("Close Issue", "rita");
        assertThat(status()).isEqualTo("Closed");
        assertThat(offered("rita")).containsExactly("Reopen Issue");

        go("Reopen Issue", "rita");
        assertThat(status()).isEqualTo("Reopened");
        assertThat(offered("anton")).containsExactly("Start Progress", "Resolve Issue", "Close Issue");
    }

    @Test
    public void shouldTellOfEachStepByItsOwnEvent() {
        go("Start Progress", "anton");
        go("Stop Progress", "anton");
        go("Resolve Issue", "rita");
        go("Reopen Issue", "rita");
        go("Close Issue", "rita");

        assertThat(stage.told).extracting(Happening::eventTypeId).containsExactly(11L, 12L, 4L, 7L, 5L);
    }

    @Test
    public void shouldLetNobodyEditWhatIsClosed() {
        WorkflowManager workflows = (WorkflowManager) stage.parts.services().get(WorkflowManager.class);
        assertThat(workflows.isEditable(stage.issue("SUP-1"))).isTrue();

        go("Close Issue", "rita");

        assertThat(workflows.isEditable(stage.issue("SUP-1"))).isFalse();
    }

    @Test
    public void shouldRefuseAnActionOfAnotherStep() {
        for (int action : List.of(3, 301, 701, 4711)) {
            ErrorCollection errors = act(action, "anton");

            assertThat(errors.hasAnyErrors()).as("action " + action).isTrue();
            assertThat(status()).isEqualTo("Open");
        }
        assertThat(stage.told).isEmpty();
    }

    @Test
    public void shouldTellWhichActionsAreShared() {
        WorkflowManager workflows = (WorkflowManager) stage.parts.services().get(WorkflowManager.class);
        JiraWorkflow jira = workflows.getDefaultWorkflow();
        ActionDescriptor resolve =
                jira.getActionsByName("Resolve Issue").iterator().next();

        assertThat(jira.isCommonAction(resolve)).isTrue();
        assertThat(jira.getActionType(resolve)).isEqualTo(JiraWorkflow.ACTION_TYPE_COMMON);
        assertThat(jira.getStepsForTransition(resolve)).hasSize(3);
        assertThat(jira.getNextActionId()).isGreaterThan(701);
    }

    @Test
    public void shouldOfferActionsOfTheWholeWorkflowAtEveryStep() {
        String global = "<global-actions><action id=\"901\" name=\"Note\"><results><unconditional-result"
                + " old-status=\"null\" status=\"open\" step=\"-1\"/></results></action></global-actions>";
        String xml =
                stage.parts.workflows().byName(Workflow.DEFAULT).orElseThrow().xml();
        stage.follow("SUP", xml.replace("<common-actions>", global + "<common-actions>"));

        assertThat(offered("rita")).contains("Note");
        assertThat(act(901, "rita").hasAnyErrors()).isFalse();
        assertThat(status()).isEqualTo("Open");
        go("Close Issue", "rita");
        assertThat(offered("rita")).contains("Note", "Reopen Issue");
    }

    private List<String> offered(String user) {
        return stage.parts.available().getSortedAvailableActions(stage.issue("SUP-1"), stage.worker(user)).stream()
                .map(ActionDescriptor::getName)
                .toList();
    }

    private void go(String action, String user) {
        int id = stage.parts.available().getAvailableActions(stage.issue("SUP-1"), stage.worker(user)).stream()
                .filter(each -> each.getName().equals(action))
                .findFirst()
                .orElseThrow()
                .getId();
        assertThat(act(id, user).hasAnyErrors()).as(action).isFalse();
    }

    private ErrorCollection act(int action, String user) {
        Optional<String> caller = Optional.of(home.user(user).key());
        return stage.parts
                .transitions()
                .act(stage.issue("SUP-1"), action, caller, Map.of(), TransitionOptions.defaults());
    }

    private String status() {
        return home.tracker()
                .constants()
                .status(home.issue("SUP-1").statusId())
                .orElseThrow()
                .name();
    }
}
