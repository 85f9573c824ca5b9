package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.workflow.WorkflowService;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** The service by which plugins change workflows for a user: it asks who it is, and says what is wrong. */
public class WorkflowServiceTest {
    private static final String NAME = "SUP: Simplified Workflow";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;
    private WorkflowService service;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate");
        export.issue("SUP-2").status("10", "Waiting", "new");
        home.add(export);
        stage = new WorkflowStage(home);
        service = (WorkflowService) stage.parts.services().get(WorkflowService.class);
    }

    @Test
    public void shouldDraftChangeAndPublishForAnAdministrator() {
        JiraServiceContext context = admin();
        JiraWorkflow draft = service.createDraftWorkflow(context, NAME);
        ((ActionDescriptor) draft.getDescriptor().getGlobalActions().get(0)).setName("Take on");
        service.updateWorkflow(context, draft);
        service.overwriteActiveWorkflow(context, NAME);

        assertThat(context.getErrorCollection().hasAnyErrors()).isFalse();
        assertThat(service.getWorkflow(context, NAME).getActionsByName("Take on"))
                .hasSize(1);
        assertThat(service.getDraftWorkflow(context, NAME)).isNull();
    }

    @Test
    public void shouldCopyAndThrowADraftAway() {
        JiraServiceContext context = admin();
        service.createDraftWorkflow(context, NAME);

        assertThat(service.deleteDraftWorkflow(context, NAME)).isTrue();
        assertThat(service.deleteDraftWorkflow(context, NAME)).isFalse();
        assertThat(service.copyWorkflow(context, "Copy", "Mine", service.getWorkflow(context, NAME))
                        .getDescription())
                .isEqualTo("Mine");
    }

    @Test
    public void shouldDoNothingForWhoeverIsNoAdministrator() {
        JiraServiceContext context = new JiraServiceContextImpl(stage.worker("rita"));

        assertThat(service.getWorkflow(context, NAME)).isNull();
        assertThat(service.createDraftWorkflow(context, NAME)).isNull();
        assertThat(context.getErrorCollection().getReasons()).containsExactly(Reason.FORBIDDEN);
        assertThat(stage.parts.workflows().draftOf(NAME)).isEmpty();
    }

    @Test
    public void shouldSayWhatIsWrongInsteadOfThrowing() {
        assertThat(refusal(context -> service.getWorkflow(context, "Gone")))
                .isEqualTo("There is no workflow called Gone");
        assertThat(refusal(context -> service.createDraftWorkflow(context, "jira")))
                .contains("cannot have a new draft");
        assertThat(refusal(context -> service.overwriteActiveWorkflow(context, NAME)))
                .endsWith("has no draft");
        assertThat(refusal(context -> service.updateWorkflow(context, service.getWorkflow(admin(), NAME))))
                .contains("is in use");
        assertThat(refusal(context -> service.copyWorkflow(context, "jira", "", service.getWorkflow(admin(), NAME))))
                .contains("is there already");
    }

    private String refusal(Consumer<JiraServiceContext> call) {
        JiraServiceContext context = admin();
        call.accept(context);
        return String.join("; ", context.getErrorCollection().getErrorMessages());
    }

    private JiraServiceContext admin() {
        return new JiraServiceContextImpl(stage.users.getUserByName("admin"));
    }
}
