package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.label.Label;
import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.FieldValue;

/**
 * Reads what an issue holds in a field, in the form that Jira's type gives it: an option, a list of options, text, a
 * double, a timestamp, a user, a list of users, a set of labels; null for nothing.
 */
record CellValues(FieldSurroundings around) {
    /** One statement, as one look at a field costs in Jira. */
    Object of(long issueId, CustomField field) {
        List<FieldValue> held = around.tracker().values().of(issueId).getOrDefault(field.id(), List.of());
        if (held.isEmpty()) {
            return null;
        }
        FieldType type = field.type();
        if (type == FieldType.LABELS) {
            Set<Label> labels = new LinkedHashSet<>();
            held.forEach(value ->
                    labels.add(new Label(null, issueId, field.id(), value.text().orElse(""))));
            return labels;
        }
        if (type.isMany()) {
            return held.stream().map(this::single).toList();
        }
        return single(held.get(0));
    }

    private Object single(FieldValue value) {
        if (value.optionId().isPresent()) {
            return around.tracker()
                    .options()
                    .byId(value.optionId().get())
                    .map(around::wrap)
                    .orElse(null);
        }
        if (value.userKey().isPresent()) {
            return around.users().getUserByKeyEvenWhenUnknown(value.userKey().get());
        }
        if (value.instant().isPresent()) {
            return Timestamp.from(value.instant().get());
        }
        return value.number().<Object>map(number -> number).orElse(value.text().orElse(null));
    }
}
