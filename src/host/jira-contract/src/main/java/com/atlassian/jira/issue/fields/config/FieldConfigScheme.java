package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Where a custom field is there, and how it is set up there. */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    List<JiraContextNode> getContexts();

    boolean isInContext(IssueContext issueContext);

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    Collection<String> getAssociatedIssueTypeIds();

    FieldConfig getOneAndOnlyConfig();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    ConfigurableField<?> getField();
}
