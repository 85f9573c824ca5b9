package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** At which step of which workflow an issue stands, also where the workflow or its step is gone, and what a plugin reads. */
public class WhereIssuesStandTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;
    private WorkflowManager workflows;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate");
        export.issue("SUP-2").status("10", "Waiting", "new");
        export.issue("SUP-3").status("11", "Elsewhere", "new");
        home.add(export);
        stage = new WorkflowStage(home);
        stage.follow("SUP", TestWorkflow.xml(home, "", "", ""));
        workflows = (WorkflowManager) stage.parts.services().get(WorkflowManager.class);
    }

    @Test
    public void shouldOfferNothingAtAStatusThatTheWorkflowLacks() {
        assertThat(stage.parts.engine().stepOf(stage.issue("SUP-3"))).isEmpty();
        assertThat(stage.parts.available().getAvailableActions(stage.issue("SUP-3"), stage.worker("rita")))
                .isEmpty();
        assertThat(workflows.isEditable(stage.issue("SUP-3"))).isTrue();
        assertThat(stage.parts
                        .engine()
                        .stepOf(stage.issue("SUP-1"))
                        .orElseThrow()
                        .getName())
                .isEqualTo("In Progress");
    }

    @Test
    public void shouldFollowTheSystemWorkflowWhenTheOwnOneIsGone() {
        stage.parts.workflows().delete("test", false);

        assertThat(workflows.getWorkflow(stage.issue("SUP-1")).getName()).isEqualTo("jira");
        assertThat(stage.parts.engine().stepOf(stage.issue("SUP-2"))).isEmpty();
    }

    @Test
    public void shouldBeginWhereTheWayInLeads() {
        long project = home.issue("SUP-1").projectId();
        String type = home.issue("SUP-1").typeId();

        assertThat(stage.parts.engine().initialStatus(project, type)).isEqualTo("3");
        stage.follow("SUP", TestWorkflow.xml(home, "", "", "").replace("open\" step=\"1\"", "open\" step=\"2\""));
        assertThat(stage.parts.engine().initialStatus(project, type))
                .isEqualTo(home.issue("SUP-2").statusId());
    }

    @Test
    public void shouldTellWhereATransitionLeads() {
        assertThat(workflows.getNextStatusIdForAction(stage.issue("SUP-1"), 11))
                .isEqualTo(home.issue("SUP-2").statusId());
        assertThat(workflows.getNextStatusIdForAction(stage.issue("SUP-1"), 99)).isNull();
        stage.follow("SUP", TestWorkflow.xml(home, "", "", "").replace("open\" step=\"2\"", "open\" step=\"-1\""));
        assertThat(workflows.getNextStatusIdForAction(stage.issue("SUP-1"), 11)).isEqualTo("3");
    }

    @Test
    public void shouldOrderTransitionsByTheirPropertyAndThenByTheWorkflow() {
        String go = TestWorkflow.xml(home, "", "", "");
        String action = go.substring(go.indexOf("<action id=\"11\""), go.indexOf("</action></actions>"));
        StringBuilder more = new StringBuilder();
        for (String each : List.of("21 Last none", "31 Second 20", "41 First 3", "51 Odd x")) {
            String[] part = each.split(" ", -1);
            String meta = part[2].equals("none") ? "" : "<meta name=\"opsbar-sequence\">" + part[2] + "</meta>";
            more.append("</action>")
                    .append(action.replace(
                            "<action id=\"11\" name=\"Go\">",
                            "<action id=\"" + part[0] + "\" name=\"" + part[1] + "\">" + meta));
        }
        stage.follow("SUP", go.replace("</action></actions>", more + "</action></actions>"));

        assertThat(stage.parts.available().getSortedAvailableActions(stage.issue("SUP-1"), stage.worker("rita")))
                .extracting(ActionDescriptor::getName)
                .containsExactly("First", "Second", "Go", "Last", "Odd");
    }

    @Test
    public void shouldShowAPluginTheShapeOfAWorkflow() {
        JiraWorkflow jira = workflows.getDefaultWorkflow();
        ActionDescriptor create =
                jira.getActionsByName("Create Issue").stream().findFirst().orElseThrow();
        ActionDescriptor resolve =
                jira.getActionsByName("Resolve Issue").stream().findFirst().orElseThrow();
        StepDescriptor open = jira.getDescriptor().getStep(1);

        assertThat(jira.getActionType(create)).isEqualTo("initial");
        assertThat(jira.getActionType(resolve)).isEqualTo("common");
        assertThat(jira.isOrdinaryAction(resolve)).isFalse();
        assertThat(jira.getStepsForTransition(resolve)).contains(open).hasSizeGreaterThan(1);
        assertThat(jira.getStepsForTransition(create)).isEmpty();
        assertThat(jira.getActionsWithResult(open)).contains(create).doesNotContain(resolve);
        assertThat(jira.getLinkedStatus(open).getName()).isEqualTo("Open");
        assertThat(jira.getNextActionId() % 10)
                .isEqualTo(jira.getAllActions().stream()
                                .mapToInt(ActionDescriptor::getId)
                                .max()
                                .orElseThrow()
                        % 10);
        assertThat(jira.getPostFunctionsForTransition(resolve)).hasSizeGreaterThan(4);
    }

    @Test
    public void shouldTellADraftFromItsWorkflow() {
        JiraWorkflow live = workflows.getWorkflow("test");
        JiraWorkflow draft = workflows.createDraftWorkflow(stage.worker("rita"), "test");

        assertThat(draft).isNotEqualTo(live).isEqualTo(workflows.getDraftWorkflow("test"));
        assertThat(draft.getDisplayName()).isNotEqualTo(live.getDisplayName());
        assertThat(List.of(live.getMode(), draft.getMode())).containsExactly("live", "draft");
        assertThat(draft.isActive()).isFalse();
        assertThat(draft.isEditable()).isTrue();
        assertThat(workflows.getWorkflowsIncludingDrafts())
                .extracting(JiraWorkflow::getDisplayName)
                .contains(live.getDisplayName(), draft.getDisplayName());
    }

    @Test
    public void shouldKeepTheNameOfTheSystemWorkflow() {
        assertThatThrownBy(() -> workflows.updateWorkflowNameAndDescription(
                        null, workflows.getDefaultWorkflow(), "Ours", "Changed"))
                .isInstanceOf(WorkflowException.class);

        assertThat(workflows.getDefaultWorkflow().isSystemWorkflow()).isTrue();
        assertThat(workflows.workflowExists("Ours")).isFalse();
    }
}
