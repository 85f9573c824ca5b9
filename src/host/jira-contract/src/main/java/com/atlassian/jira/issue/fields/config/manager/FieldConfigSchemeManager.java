package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Set;

/** Says where custom fields are there, and changes it. */
public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig fieldConfig);

    FieldConfigScheme getFieldConfigScheme(Long configSchemeId);

    FieldConfigScheme createDefaultScheme(
            ConfigurableField field, List<JiraContextNode> contexts, List<IssueType> issueTypes);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field);

    FieldConfigScheme addAssociatedContexts(
            FieldConfigScheme scheme, Set<JiraContextNode> contexts, ConfigurableField field);

    FieldConfigScheme removeAssociatedContexts(
            FieldConfigScheme scheme, Set<JiraContextNode> contexts, ConfigurableField field);

    void removeFieldConfigScheme(Long fieldConfigSchemeId);

    boolean isRelevantForIssueContext(IssueContext issueContext, ConfigurableField field);

    FieldConfig getRelevantConfig(IssueContext issueContext, ConfigurableField field);

    FieldConfigScheme getRelevantConfigScheme(Project project, ConfigurableField field);
}
