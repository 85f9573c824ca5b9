package org.sluice.streams.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** The workflow, by its name. It goes only if no scheme names it. */
final class WorkflowMaker implements PartMaker {

    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final JiraAuthenticationContext authentication;
    private final FlowXml xml;

    private WorkflowMaker(
            WorkflowManager workflows,
            WorkflowSchemeManager schemes,
            JiraAuthenticationContext authentication,
            FlowXml xml) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.authentication = authentication;
        this.xml = xml;
    }

    static Optional<PartMaker> in(HostParts parts, JiraAuthenticationContext authentication, FlowXml xml) {
        return parts.find(WorkflowManager.class).flatMap(workflows -> parts.find(WorkflowSchemeManager.class)
                .map(schemes -> new WorkflowMaker(workflows, schemes, authentication, xml)));
    }

    @Override
    public List<SiteThing> things() {
        return workflows.getWorkflows().stream()
                .map(workflow -> new SiteThing(workflow.getName(), workflow.getName(), "", description(workflow)))
                .toList();
    }

    /** As it stands in the workflow's own text. */
    private static String description(JiraWorkflow workflow) {
        Map<?, ?> properties = workflow.getDescriptor().getMetaAttributes();
        return Objects.toString(properties.get(JiraWorkflow.WORKFLOW_DESCRIPTION_ATTRIBUTE), "");
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        return begun.orElseGet(() -> create(name, making));
    }

    private String create(String name, Making making) {
        WorkflowDescriptor descriptor = read(xml.filled(making.ids(), making.language()));
        workflows.createWorkflow(
                authentication.getLoggedInUser(), new ConfigurableJiraWorkflow(name, descriptor, workflows));
        return name;
    }

    private static WorkflowDescriptor read(String xml) {
        try {
            WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            descriptor.validate();
            return descriptor;
        } catch (FactoryException e) {
            throw new IllegalStateException("Jira does not read the two-stream workflow", e);
        }
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        List<String> naming = new ArrayList<>();
        for (AssignableWorkflowScheme scheme : schemes.getAssignableSchemes()) {
            if (scheme.getMappings().containsValue(id)) {
                naming.add(scheme.getName());
            }
        }
        return naming.isEmpty() ? Optional.empty() : Optional.of(new InUse(InUse.By.SCHEMES, naming));
    }

    @Override
    public void remove(String id) {
        workflows.deleteWorkflow(workflows.getWorkflow(id));
    }
}
