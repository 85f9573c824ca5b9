package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import org.sluice.workbench.tracker.fields.FieldType;

/** What kind of custom field it is. */
record JiraFieldType<T, S>(FieldType type) implements CustomFieldType<T, S> {
    @Override
    public String getKey() {
        return type.key();
    }

    @Override
    public String getName() {
        return type.key().substring(type.key().indexOf(':') + 1);
    }
}
