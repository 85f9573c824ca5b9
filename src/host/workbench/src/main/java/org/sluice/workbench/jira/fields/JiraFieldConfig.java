package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import org.sluice.workbench.tracker.fields.CustomField;

/** The one set-up that a field has here, for all projects and types; it has the field's number. */
record JiraFieldConfig(CustomField field) implements FieldConfig, FieldConfigScheme {
    @Override
    public Long getId() {
        return field.id();
    }

    @Override
    public String getFieldId() {
        return field.fieldId();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this;
    }

    @Override
    public boolean isGlobal() {
        return true;
    }
}
