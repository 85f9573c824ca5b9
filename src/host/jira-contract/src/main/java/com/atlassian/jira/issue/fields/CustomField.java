package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** A custom field. */
public interface CustomField extends NavigableField {
    Object getValue(Issue issue);

    String getDescription();

    Long getIdAsLong();

    CustomFieldType getCustomFieldType();

    List<FieldConfigScheme> getConfigurationSchemes();
}
