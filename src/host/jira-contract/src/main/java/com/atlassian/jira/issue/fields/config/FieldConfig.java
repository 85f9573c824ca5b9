package com.atlassian.jira.issue.fields.config;

/** How a custom field is set up somewhere: its options hang on it. */
public interface FieldConfig {
    Long getId();

    String getName();

    String getDescription();

    String getFieldId();
}
