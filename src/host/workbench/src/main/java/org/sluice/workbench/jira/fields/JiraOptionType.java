package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Set;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.FieldValues;

/** A kind of custom field with options. */
record JiraOptionType<T, S>(FieldType type, FieldValues values) implements MultipleSettableCustomFieldType<T, S> {

    /** The kind as plugins see it. */
    static CustomFieldType<?, ?> of(FieldType type, FieldSurroundings around) {
        return type.hasOptions() ? new JiraOptionType<>(type, around.tracker().values()) : new JiraFieldType<>(type);
    }

    @Override
    public String getKey() {
        return type.key();
    }

    @Override
    public String getName() {
        return new JiraFieldType<>(type).getName();
    }

    /** As stored, so that neither the index nor the context of the field is asked. */
    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, Option option) {
        return option == null ? Set.of() : values.holding(option.getOptionId());
    }
}
