package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.workflow.xml.SimplifiedWorkflow;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** What a workflow holds that was just made: one step, and the way to it. */
public final class NewWorkflow {
    private NewWorkflow() {}

    /** A workflow in which issues begin at the status and stay there, until transitions are added. */
    public static WorkflowDescriptor at(Status first) {
        WorkflowDescriptor descriptor = WorkflowXml.read(SimplifiedWorkflow.xml(List.of(first), Optional.empty()));
        descriptor.getGlobalActions().clear();
        return descriptor;
    }
}
