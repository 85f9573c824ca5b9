package com.atlassian.jira.issue.fields.config;

/** Where a custom field is there, and how it is set up there. */
public interface FieldConfigScheme {
    FieldConfig getOneAndOnlyConfig();

    boolean isGlobal();
}
