package com.atlassian.jira.workflow;

/** A workflow scheme that projects can use. */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    Builder builder();

    @Override
    String getName();

    @Override
    String getDescription();

    /** Says what such a scheme is to be. */
    interface Builder extends WorkflowScheme.Builder<Builder> {
        Builder setName(String name);

        Builder setDescription(String description);

        AssignableWorkflowScheme build();
    }
}
