package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.contract.Workflows;
import org.sluice.workbench.jira.workflow.StoredWorkflow.Surroundings;
import org.sluice.workbench.workflow.engine.WorkflowEngine;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.xml.BadWorkflowException;
import org.sluice.workbench.workflow.xml.RuleRows;
import org.sluice.workbench.workflow.xml.WorkflowShape;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Reads and changes workflows. One that issues follow changes only by publishing its draft, as in Jira. */
public final class JiraWorkflows implements WorkflowManager, Workflows {
    private final Surroundings around;
    private final WorkflowEngine engine;
    private final Clock clock;

    JiraWorkflows(Surroundings around, WorkflowEngine engine, Clock clock) {
        this.around = around;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public WorkflowDescriptor read(String xml) {
        return WorkflowXml.read(xml);
    }

    @Override
    public String write(WorkflowDescriptor descriptor) {
        return WorkflowXml.write(descriptor);
    }

    @Override
    public JiraWorkflow unsaved(String name, WorkflowDescriptor descriptor) {
        Workflow workflow = new Workflow(name, false, "", "", Optional.empty(), clock.instant());
        return new StoredWorkflow(workflow, descriptor, around);
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return around.workflows().all().stream().map(this::wrap).toList();
    }

    @Override
    public List<JiraWorkflow> getWorkflowsIncludingDrafts() {
        List<JiraWorkflow> all = new ArrayList<>(getWorkflows());
        around.workflows().drafts().forEach(draft -> all.add(wrap(draft)));
        return all;
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return workflow.isActive();
    }

    @Override
    public boolean isSystemWorkflow(JiraWorkflow workflow) {
        return workflow.isSystemWorkflow();
    }

    @Override
    public Collection<JiraWorkflow> getActiveWorkflows() {
        return getWorkflows().stream().filter(JiraWorkflow::isActive).toList();
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return around.workflows().byName(name).map(this::wrap).orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflowClone(String name) {
        return getWorkflow(name);
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parentName) {
        required(parentName);
        return around.workflows().draftOf(parentName).map(this::wrap).orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName) {
        JiraWorkflow parent = wrap(required(parentName));
        if (!parent.isActive() || parent.isSystemWorkflow() || parent.hasDraftWorkflow()) {
            throw new IllegalStateException("Workflow " + parentName
                    + " cannot have a new draft: it has one, is not in use, or is the default one");
        }
        save(required(parentName).inDraft(), user);
        return getDraftWorkflow(parentName);
    }

    @Override
    public boolean deleteDraftWorkflow(String parentName) {
        return around.workflows().delete(parentName, true);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return wrap(engine.workflowFor(projectId, issueTypeId));
    }

    @Override
    public JiraWorkflow getWorkflowFromScheme(WorkflowScheme scheme, String issueTypeId) {
        return getWorkflow(scheme.getActualWorkflow(issueTypeId));
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return getWorkflow(JiraWorkflow.DEFAULT_WORKFLOW_NAME);
    }

    @Override
    public void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) {
        Workflow made = content(workflow);
        checkStatuses(made);
        if (workflowExists(workflow.getName()) || !around.workflows().add(stamped(made, creator))) {
            throw new WorkflowException("A workflow called " + workflow.getName() + " is there already");
        }
    }

    @Override
    public void deleteWorkflow(JiraWorkflow workflow) {
        if (!around.schemes().using(workflow.getName()).isEmpty()) {
            throw new WorkflowException("Workflow " + workflow.getName() + " is used by a scheme");
        }
        around.workflows().delete(workflow.getName(), true);
        around.workflows().delete(workflow.getName(), false);
    }

    @Override
    public boolean workflowExists(String name) {
        return around.workflows().byName(name).isPresent();
    }

    @Override
    public boolean isEditable(Issue issue) {
        return engine.isEditable(issue);
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String parentName) {
        Workflow draft = around.workflows()
                .draftOf(parentName)
                .orElseThrow(() -> new WorkflowException("Workflow " + parentName + " has no draft"));
        around.workflows().save(stamped(draft.live(), user));
        around.workflows().delete(parentName, true);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        if (!workflow.isDraftWorkflow() && !workflow.isEditable()) {
            throw new WorkflowException("Workflow " + workflow.getName() + " is in use: change its draft");
        }
        save(content(workflow), user);
    }

    @Override
    public JiraWorkflow copyWorkflow(ApplicationUser user, String name, String description, JiraWorkflow toClone) {
        Workflow copy = content(toClone).live().named(name, description == null ? "" : description);
        createWorkflow(user, wrap(copy));
        return getWorkflow(name);
    }

    @Override
    public void updateWorkflowNameAndDescription(
            ApplicationUser user, JiraWorkflow workflow, String newName, String newDescription) {
        if (workflow.isSystemWorkflow()) {
            throw new WorkflowException("Workflow " + workflow.getName() + " is the default one and stays as it is");
        }
        around.workflows().rename(workflow.getName(), newName, newDescription == null ? "" : newDescription);
        around.schemes().forget();
    }

    @Override
    public String getNextStatusIdForAction(Issue issue, int actionId) {
        ActionDescriptor action = getActionDescriptor(issue, actionId);
        return action == null
                ? null
                : WorkflowShape.targetOf(engine.descriptorFor(issue), action).orElse(issue.getStatusId());
    }

    @Override
    public ActionDescriptor getActionDescriptor(Issue issue, int actionId) {
        return engine.action(issue, actionId).orElse(null);
    }

    /** Every condition of the transition with exactly those arguments gets the new ones. */
    @Override
    public void replaceConditionInTransition(
            ActionDescriptor transition, Map<String, String> conditionToReplace, Map<String, String> newCondition) {
        RuleRows.replace(transition, conditionToReplace, newCondition);
    }

    private void save(Workflow workflow, ApplicationUser user) {
        checkStatuses(workflow);
        around.workflows().save(stamped(workflow, user));
    }

    private void checkStatuses(Workflow workflow) {
        for (String status : WorkflowShape.statuses(workflow.descriptor()).values()) {
            if (around.constants().getStatus(status) == null) {
                throw new BadWorkflowException(
                        "nostatus", "The workflow names a status that is not there: {0}", status);
            }
        }
    }

    private Workflow stamped(Workflow workflow, ApplicationUser user) {
        return new Workflow(
                workflow.name(),
                workflow.draft(),
                workflow.description(),
                workflow.xml(),
                Optional.ofNullable(user).map(ApplicationUser::getKey),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Workflow content(JiraWorkflow workflow) {
        String description = workflow.getDescription() == null ? "" : workflow.getDescription();
        String xml = write(workflow.getDescriptor());
        return new Workflow(
                workflow.getName(), workflow.isDraftWorkflow(), description, xml, Optional.empty(), clock.instant());
    }

    private Workflow required(String name) {
        return around.workflows()
                .byName(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow called " + name));
    }

    private JiraWorkflow wrap(Workflow workflow) {
        return new StoredWorkflow(workflow, workflow.descriptor(), around);
    }
}
