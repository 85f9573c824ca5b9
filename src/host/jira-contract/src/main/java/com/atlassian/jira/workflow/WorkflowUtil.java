package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import org.sluice.contract.CurrentHost;
import org.sluice.contract.Workflows;

/** Turns workflows to XML and back, and says which names they may have. */
public class WorkflowUtil {
    public WorkflowUtil() {}

    public static int getNextId(List descriptors) {
        return getNextId(descriptors, 1);
    }

    public static int getNextId(List descriptors, int start) {
        int next = start;
        for (Object descriptor : descriptors) {
            next = Math.max(next, ((AbstractDescriptor) descriptor).getId() + 1);
        }
        return next;
    }

    public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
        return CurrentHost.get().component(Workflows.class).write(descriptor);
    }

    /** A name is of ASCII characters, as Jira asks. */
    public static boolean isAcceptableName(String workflowName) {
        return workflowName != null
                && !workflowName.isBlank()
                && workflowName.chars().allMatch(character -> character >= ' ' && character < 127);
    }

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowDescriptorXML)
            throws FactoryException {
        return CurrentHost.get().component(Workflows.class).read(workflowDescriptorXML);
    }

    public static String getWorkflowDisplayName(JiraWorkflow workflow) {
        return workflow.getDisplayName();
    }

    public static String getWorkflowTransitionDisplayName(ActionDescriptor descriptor) {
        return descriptor.getName();
    }

    public static String getWorkflowTransitionDescription(ActionDescriptor descriptor) {
        return (String) descriptor.getMetaAttributes().get("jira.description");
    }
}
