package org.sluice.contract;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** What the slice's workflow classes ask of the host; no part of Jira's API. */
public interface Workflows {
    /** Reads a workflow's XML, and refuses one that is broken or unsafe. */
    WorkflowDescriptor read(String xml) throws FactoryException;

    /** The workflow as XML. */
    String write(WorkflowDescriptor descriptor);

    /** A workflow that is not stored yet. */
    JiraWorkflow unsaved(String name, WorkflowDescriptor descriptor);
}
