package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Set;

/** A kind of custom field whose values are options. */
public interface MultipleSettableCustomFieldType<T, S> extends CustomFieldType<T, S> {
    Set<Long> getIssueIdsWithValue(CustomField field, Option option);
}
