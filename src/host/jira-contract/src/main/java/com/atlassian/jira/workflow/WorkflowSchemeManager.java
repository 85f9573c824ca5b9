package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.Map;

/** Reads and changes workflow schemes, whoever asks. */
public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme getDefaultWorkflowScheme();

    void clearWorkflowCache();

    Map<String, String> getWorkflowMap(Project project);

    String getWorkflowName(Project project, String issueType);

    boolean isUsingDefaultScheme(Project project);

    AssignableWorkflowScheme.Builder assignableBuilder();

    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme);

    Iterable<AssignableWorkflowScheme> getAssignableSchemes();

    AssignableWorkflowScheme getWorkflowSchemeObj(long id);

    AssignableWorkflowScheme getWorkflowSchemeObj(String name);

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    boolean isActive(WorkflowScheme workflowScheme);

    boolean deleteWorkflowScheme(WorkflowScheme scheme);

    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);

    List<Project> getProjectsUsing(AssignableWorkflowScheme workflowScheme);
}
