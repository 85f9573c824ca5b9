package com.atlassian.jira.issue.customfields;

/** What kind of custom field it is. */
public interface CustomFieldType<T, S> {
    String getKey();

    String getName();
}
