package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;
import org.sluice.workbench.workflow.xml.RuleRows;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/** A workflow with a descriptor of its own: who changes that changes nothing that is kept before it is saved. */
final class StoredWorkflow implements JiraWorkflow {
    private final Workflow workflow;
    private final WorkflowDescriptor descriptor;
    private final Surroundings around;

    StoredWorkflow(Workflow workflow, WorkflowDescriptor descriptor, Surroundings around) {
        this.workflow = workflow;
        this.descriptor = descriptor;
        this.around = around;
    }

    /** Where a workflow looks up what it is asked. */
    record Surroundings(Workflows workflows, Schemes schemes, ConstantsManager constants, UserManager users) {}

    @Override
    public String getName() {
        return workflow.name();
    }

    @Override
    public String getDisplayName() {
        return workflow.draft() ? workflow.name() + " (draft)" : workflow.name();
    }

    @Override
    public String getDescription() {
        return workflow.description();
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        return RuleRows.actions(descriptor).toList();
    }

    @Override
    public Collection<ActionDescriptor> getActionsByName(String actionName) {
        return RuleRows.actions(descriptor)
                .filter(action -> action.getName().equals(actionName))
                .toList();
    }

    @Override
    public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor step) {
        return RuleRows.actions(descriptor)
                .filter(action -> action.getUnconditionalResult().getStep() == step.getId())
                .toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return WorkflowShape.stepOf(descriptor, status.getId()).orElse(null);
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return getLinkedStatusIds().stream().map(around.constants()::getStatus).toList();
    }

    @Override
    public Set<String> getLinkedStatusIds() {
        return new LinkedHashSet<>(WorkflowShape.statuses(descriptor).values());
    }

    @Override
    public boolean isActive() {
        return !workflow.draft() && around.schemes().isActive(workflow.name());
    }

    @Override
    public boolean isSystemWorkflow() {
        return workflow.system();
    }

    @Override
    public boolean isEditable() {
        return !isSystemWorkflow() && !isActive();
    }

    @Override
    public boolean isDefault() {
        return DEFAULT_WORKFLOW_NAME.equals(workflow.name());
    }

    @Override
    public boolean isDraftWorkflow() {
        return workflow.draft();
    }

    @Override
    public boolean hasDraftWorkflow() {
        return !workflow.draft() && around.workflows().draftOf(workflow.name()).isPresent();
    }

    /** Above all that are there, in tens as Jira counts. */
    @Override
    public int getNextActionId() {
        int highest = RuleRows.actions(descriptor)
                .mapToInt(ActionDescriptor::getId)
                .max()
                .orElse(1);
        return highest < 11 ? 11 : highest + 10;
    }

    @Override
    public Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
        List<StepDescriptor> steps = new ArrayList<>();
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            if (step.getActions().contains(action)) {
                steps.add(step);
            }
        }
        return steps;
    }

    @Override
    public Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor action) {
        List<FunctionDescriptor> functions = new ArrayList<>();
        ResultDescriptor result = action.getUnconditionalResult();
        if (result != null) {
            addAll(functions, result.getPostFunctions());
        }
        addAll(functions, action.getPostFunctions());
        return functions;
    }

    @Override
    public boolean isInitialAction(ActionDescriptor action) {
        return descriptor.getInitialActions().contains(action);
    }

    @Override
    public boolean isCommonAction(ActionDescriptor action) {
        return descriptor.getCommonActions().containsValue(action);
    }

    @Override
    public boolean isGlobalAction(ActionDescriptor action) {
        return descriptor.getGlobalActions().contains(action);
    }

    @Override
    public boolean isOrdinaryAction(ActionDescriptor action) {
        return ACTION_TYPE_ORDINARY.equals(getActionType(action));
    }

    @Override
    public Status getLinkedStatus(StepDescriptor step) {
        return around.constants().getStatus(getLinkedStatusId(step));
    }

    @Override
    public String getLinkedStatusId(StepDescriptor step) {
        return (String) step.getMetaAttributes().get(STEP_STATUS_KEY);
    }

    @Override
    public String getActionType(ActionDescriptor action) {
        if (isInitialAction(action)) {
            return ACTION_TYPE_INITIAL;
        }
        if (isGlobalAction(action)) {
            return ACTION_TYPE_GLOBAL;
        }
        return isCommonAction(action) ? ACTION_TYPE_COMMON : ACTION_TYPE_ORDINARY;
    }

    @Override
    public ApplicationUser getUpdateAuthor() {
        return workflow.authorKey().map(around.users()::getUserByKey).orElse(null);
    }

    @Override
    public Date getUpdatedDate() {
        return Date.from(workflow.updated());
    }

    @Override
    public String getMode() {
        return workflow.draft() ? DRAFT : LIVE;
    }

    @Override
    public int compareTo(JiraWorkflow other) {
        return getName().compareTo(other.getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredWorkflow that
                && getName().equals(that.getName())
                && isDraftWorkflow() == that.isDraftWorkflow();
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    @Override
    public String toString() {
        return getDisplayName();
    }

    private static void addAll(List<FunctionDescriptor> functions, Collection<?> some) {
        some.forEach(function -> functions.add((FunctionDescriptor) function));
    }
}
