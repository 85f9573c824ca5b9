package com.atlassian.jira.workflow;

import java.util.Map;

/** Which workflow each issue type of a project follows; a null issue type stands for all others. */
public interface WorkflowScheme {
    Long getId();

    String getName();

    String getDescription();

    boolean isDraft();

    boolean isDefault();

    String getActualWorkflow(String issueTypeId);

    String getActualDefaultWorkflow();

    Map<String, String> getMappings();

    String getConfiguredDefaultWorkflow();

    String getConfiguredWorkflow(String issueTypeId);

    /** Says what a scheme is to be. */
    interface Builder<T extends Builder<T>> {
        String getDefaultWorkflow();

        String getMapping(String issueTypeId);

        Map<String, String> getMappings();

        Long getId();

        boolean isDraft();

        boolean isDefault();

        String getDescription();

        String getName();

        T setDefaultWorkflow(String workflowName);

        T setMapping(String issueTypeId, String workflowName);

        T setMappings(Map<String, String> mappings);

        T removeMapping(String issueTypeId);

        T removeDefault();

        T clearMappings();

        T removeWorkflow(String workflowName);
    }
}
