package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import org.sluice.workbench.tracker.fields.Fields;

/** Looks custom fields up in the tracker. */
public final class JiraCustomFields implements CustomFieldManager {
    private final Fields fields;
    private final CellValues values;

    public JiraCustomFields(Fields fields, CellValues values) {
        this.fields = fields;
        this.values = values;
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : fields.byId(id).map(this::wrap).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String fieldId) {
        return fieldId == null
                ? null
                : fields.byFieldId(fieldId).map(this::wrap).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return wrap(fields.all());
    }

    /** Names repeat, and case counts here. */
    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return wrap(fields.byName(name).stream()
                .filter(field -> field.name().equals(name))
                .toList());
    }

    private List<CustomField> wrap(Collection<org.sluice.workbench.tracker.fields.CustomField> found) {
        return found.stream().<CustomField>map(this::wrap).toList();
    }

    private CustomField wrap(org.sluice.workbench.tracker.fields.CustomField field) {
        return new JiraCustomField(field, values);
    }
}
