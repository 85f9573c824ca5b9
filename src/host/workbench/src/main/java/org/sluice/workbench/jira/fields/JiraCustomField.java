package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** A custom field of the tracker; two are equal when their ids are. */
final class JiraCustomField implements CustomField {
    private final org.sluice.workbench.tracker.fields.CustomField field;
    private final CellValues values;

    JiraCustomField(org.sluice.workbench.tracker.fields.CustomField field, CellValues values) {
        this.field = field;
        this.values = values;
    }

    @Override
    public String getId() {
        return field.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public String getNameKey() {
        return field.name();
    }

    @Override
    public String getDescription() {
        return field.description();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new JiraFieldType<>(field.type());
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(new JiraFieldConfig(field));
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getId() == null ? null : values.of(issue.getId(), field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraCustomField that && field.id() == that.field.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(field.id());
    }

    @Override
    public String toString() {
        return field.name();
    }
}
