package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.FieldValue;
import org.sluice.workbench.tracker.fields.FieldValues;

/**
 * Reads what an issue holds in a field, in the form that Jira's type gives it: an option, a list of options, text, a
 * double, a timestamp, a user, a list of users; null for nothing.
 */
public final class CellValues {
    private final FieldValues values;
    private final OptionsManager options;
    private final UserManager users;

    public CellValues(FieldValues values, OptionsManager options, UserManager users) {
        this.values = values;
        this.options = options;
        this.users = users;
    }

    /** One statement, as one look at a field costs in Jira. */
    Object of(long issueId, CustomField field) {
        List<FieldValue> held = values.of(issueId).getOrDefault(field.id(), List.of());
        if (held.isEmpty()) {
            return null;
        }
        FieldType type = field.type();
        if (type == FieldType.LABELS) {
            throw new UnsupportedOperationException(
                    "Field " + field.fieldId() + " holds labels, which the slice of Jira's API does not have yet");
        }
        if (type.isMany()) {
            return held.stream().map(this::single).toList();
        }
        return single(held.get(0));
    }

    private Object single(FieldValue value) {
        if (value.optionId().isPresent()) {
            return options.findByOptionId(value.optionId().get());
        }
        if (value.userKey().isPresent()) {
            return users.getUserByKeyEvenWhenUnknown(value.userKey().get());
        }
        if (value.instant().isPresent()) {
            return Timestamp.from(value.instant().get());
        }
        return value.number().<Object>map(number -> number).orElse(value.text().orElse(null));
    }
}
