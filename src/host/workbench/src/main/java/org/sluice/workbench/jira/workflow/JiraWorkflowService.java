package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.workflow.WorkflowService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.workbench.workflow.xml.BadWorkflowException;

/** What the manager does, for administrators only; whatever is refused stands in the context and nothing is thrown. */
public final class JiraWorkflowService implements WorkflowService {
    private final WorkflowManager workflows;
    private final GlobalPermissionManager permissions;

    JiraWorkflowService(WorkflowManager workflows, GlobalPermissionManager permissions) {
        this.workflows = workflows;
        this.permissions = permissions;
    }

    @Override
    public JiraWorkflow getDraftWorkflow(JiraServiceContext context, String parentWorkflowName) {
        return asked(context, () -> {
            require(parentWorkflowName);
            return workflows.getDraftWorkflow(parentWorkflowName);
        });
    }

    @Override
    public JiraWorkflow createDraftWorkflow(JiraServiceContext context, String parentWorkflowName) {
        return asked(context, () -> {
            require(parentWorkflowName);
            return workflows.createDraftWorkflow(context.getLoggedInApplicationUser(), parentWorkflowName);
        });
    }

    @Override
    public boolean deleteDraftWorkflow(JiraServiceContext context, String parentWorkflowName) {
        return Boolean.TRUE.equals(asked(context, () -> workflows.deleteDraftWorkflow(parentWorkflowName)));
    }

    @Override
    public void overwriteActiveWorkflow(JiraServiceContext context, String parentWorkflowName) {
        validateOverwriteWorkflow(context, parentWorkflowName);
        if (!context.getErrorCollection().hasAnyErrors()) {
            asked(context, () -> {
                workflows.overwriteActiveWorkflow(context.getLoggedInApplicationUser(), parentWorkflowName);
                return true;
            });
        }
    }

    @Override
    public void validateOverwriteWorkflow(JiraServiceContext context, String parentWorkflowName) {
        asked(context, () -> {
            JiraWorkflow live = require(parentWorkflowName);
            if (!live.isActive()) {
                throw new WorkflowException("Workflow " + parentWorkflowName + " is not in use: it needs no draft");
            }
            return Optional.ofNullable(workflows.getDraftWorkflow(parentWorkflowName))
                    .orElseThrow(() -> new WorkflowException("Workflow " + parentWorkflowName + " has no draft"));
        });
    }

    @Override
    public void updateWorkflow(JiraServiceContext context, JiraWorkflow workflow) {
        asked(context, () -> {
            workflows.updateWorkflow(context.getLoggedInApplicationUser(), workflow);
            return true;
        });
    }

    @Override
    public JiraWorkflow getWorkflow(JiraServiceContext context, String name) {
        return asked(context, () -> require(name));
    }

    @Override
    public JiraWorkflow copyWorkflow(
            JiraServiceContext context,
            String clonedWorkflowName,
            String clonedWorkflowDescription,
            JiraWorkflow workflowToClone) {
        return asked(
                context,
                () -> workflows.copyWorkflow(
                        context.getLoggedInApplicationUser(),
                        clonedWorkflowName,
                        clonedWorkflowDescription,
                        workflowToClone));
    }

    private JiraWorkflow require(String name) {
        return Optional.ofNullable(workflows.getWorkflow(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow called " + name));
    }

    /** The answer; null, as in Jira, when the caller may not ask or the manager refuses. */
    private <T> T asked(JiraServiceContext context, Supplier<T> question) {
        if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, context.getLoggedInApplicationUser())) {
            context.getErrorCollection()
                    .addErrorMessage(
                            "Workflows are for administrators: you may not see or change them", Reason.FORBIDDEN);
            return null;
        }
        try {
            return question.get();
        } catch (WorkflowException | BadWorkflowException | IllegalArgumentException | IllegalStateException e) {
            context.getErrorCollection().addErrorMessage(e.getMessage(), Reason.VALIDATION_FAILED);
            return null;
        }
    }
}
