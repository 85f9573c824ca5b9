package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** A custom field. */
public interface CustomField extends NavigableField, ConfigurableField<Object> {
    Object getValue(Issue issue);

    String getDescription();

    Long getIdAsLong();

    CustomFieldType getCustomFieldType();

    List<FieldConfigScheme> getConfigurationSchemes();

    FieldConfig getRelevantConfig(Issue issue);

    String getFieldName();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isInScope(long projectId, String issueTypeId);
}
