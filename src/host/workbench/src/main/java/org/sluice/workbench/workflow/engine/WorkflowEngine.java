package org.sluice.workbench.workflow.engine;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;
import org.sluice.workbench.workflow.xml.RuleRows;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/**
 * Takes issues through the workflow of their project and type. Rights beyond the workflow's own rules, screens and the
 * transaction are for the caller to see to: whatever is thrown here has to undo what the rules wrote.
 */
public final class WorkflowEngine {
    private final Workflows workflows;
    private final Schemes schemes;
    private final RuleTypes types;

    public WorkflowEngine(Workflows workflows, Schemes schemes, RuleTypes types) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.types = types;
    }

    /** What issues of that type follow; the default workflow when the scheme names one that is gone. */
    public Workflow workflowFor(long projectId, String typeId) {
        return workflows
                .byName(schemes.ofProject(projectId).workflowFor(typeId))
                .or(() -> workflows.byName(Workflow.DEFAULT))
                .orElseThrow(() -> new IllegalStateException("The default workflow has not been made yet"));
    }

    public WorkflowDescriptor descriptorFor(Issue issue) {
        return workflows.descriptor(workflowFor(issue.getProjectId(), issue.getIssueTypeId()));
    }

    /** The step that the issue is at; nothing when its workflow lacks the status. */
    public Optional<StepDescriptor> stepOf(Issue issue) {
        return WorkflowShape.stepOf(descriptorFor(issue), issue.getStatusId());
    }

    /** The step for that status in the workflow of the project and type. */
    public Optional<StepDescriptor> stepAt(long projectId, String typeId, String statusId) {
        return WorkflowShape.stepOf(workflows.descriptor(workflowFor(projectId, typeId)), statusId);
    }

    /** The step's property {@code jira.issue.editable} may forbid it. */
    public boolean isEditable(Issue issue) {
        return stepOf(issue)
                .map(step -> !"false".equals(step.getMetaAttributes().get("jira.issue.editable")))
                .orElse(true);
    }

    /** A transition of the issue's workflow, whether or not it can be made now. */
    public Optional<ActionDescriptor> action(Issue issue, int actionId) {
        return action(descriptorFor(issue), actionId);
    }

    /** Where new issues of that type begin. */
    public String initialStatus(long projectId, String typeId) {
        WorkflowDescriptor descriptor = workflows.descriptor(workflowFor(projectId, typeId));
        return WorkflowShape.targetOf(descriptor, initial(descriptor)).orElseThrow();
    }

    /**
     * The transitions whose conditions the caller meets, as the engine orders them. A condition that cannot be loaded or
     * that throws leaves none at all, as in Jira.
     */
    public List<ActionDescriptor> available(Issue issue, String callerKey, TransitionOptions options) {
        OneWorkflow surroundings = surroundings(issue);
        int[] ids = engine(callerKey, surroundings, options).getAvailableActions(issue.getId(), inputs(issue));
        return Arrays.stream(ids)
                .mapToObj(id -> action(surroundings.descriptor(), id).orElseThrow())
                .toList();
    }

    /**
     * Makes the transition.
     *
     * @param changed the issue with what was typed on the screen; post-functions go on changing it
     * @param original the issue as it was before
     * @param further what else rules find in the transient variables, such as the comment
     */
    public void act(
            MutableIssue changed,
            Issue original,
            int actionId,
            String callerKey,
            Map<String, ?> further,
            TransitionOptions options)
            throws WorkflowException {
        Map<String, Object> inputs = inputs(changed);
        inputs.put("originalissueobject", original);
        inputs.putAll(further);
        JiraEngine engine = engine(callerKey, surroundings(original), options);
        try {
            engine.doAction(original.getId(), actionId, inputs);
        } catch (WorkflowException failure) {
            throw engine.explained(failure);
        }
    }

    /** Makes the issue by the initial action of its workflow; validators see it before it has an id or a key. */
    public void begin(MutableIssue draft, String callerKey, Map<String, ?> further) throws WorkflowException {
        Workflow workflow = workflowFor(draft.getProjectId(), draft.getIssueTypeId());
        WorkflowDescriptor descriptor = workflows.descriptor(workflow);
        OneWorkflow surroundings = new OneWorkflow(workflow.name(), descriptor, StatusStore.empty(workflow.name()));
        Map<String, Object> inputs = inputs(draft);
        inputs.putAll(further);
        JiraEngine engine = engine(callerKey, surroundings, TransitionOptions.defaults());
        try {
            engine.initialize(workflow.name(), initial(descriptor).getId(), inputs);
        } catch (WorkflowException failure) {
            throw engine.explained(failure);
        }
    }

    private JiraEngine engine(String callerKey, OneWorkflow surroundings, TransitionOptions options) {
        return new JiraEngine(callerKey, surroundings, types, options);
    }

    private OneWorkflow surroundings(Issue issue) {
        Workflow workflow = workflowFor(issue.getProjectId(), issue.getIssueTypeId());
        WorkflowDescriptor descriptor = workflows.descriptor(workflow);
        OptionalInt step = WorkflowShape.stepOf(descriptor, issue.getStatusId()).stream()
                .mapToInt(StepDescriptor::getId)
                .findFirst();
        return new OneWorkflow(workflow.name(), descriptor, StatusStore.at(issue.getId(), workflow.name(), step));
    }

    private static ActionDescriptor initial(WorkflowDescriptor descriptor) {
        return (ActionDescriptor) descriptor.getInitialActions().get(0);
    }

    private static Optional<ActionDescriptor> action(WorkflowDescriptor descriptor, int id) {
        return RuleRows.actions(descriptor)
                .filter(action -> action.getId() == id)
                .findFirst();
    }

    private static Map<String, Object> inputs(Issue issue) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        if (issue.getProjectObject() != null) {
            inputs.put("pkey", issue.getProjectObject().getKey());
        }
        return inputs;
    }
}
