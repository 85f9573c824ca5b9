package org.sluice.workbench.jira.fields;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.Fields;

/** Looks custom fields up in the tracker, adds them and takes them away. */
public final class JiraCustomFields implements CustomFieldManager {
    private final Tracker tracker;
    private final Fields fields;
    private final CellValues values;

    public JiraCustomFields(Tracker tracker, CellValues values) {
        this.tracker = tracker;
        this.fields = tracker.fields();
        this.values = values;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return Arrays.stream(FieldType.values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .map(type -> new JiraFieldType<>(type))
                .orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return JiraFieldSearcher.of(key).orElse(null);
    }

    /** Fields are for all projects and types here, which Jira takes as the global context and a list with one null. */
    @Override
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        boolean everywhere = contexts.equals(List.of(GlobalIssueContext.getInstance()))
                && issueTypes.equals(Collections.singletonList(null));
        if (!everywhere) {
            throw new UnsupportedOperationException(
                    "The workbench gives field " + name + " to all projects and types only");
        }
        return wrap(fields.add(name, Optional.ofNullable(description).orElse(""), FieldType.of(type.getKey())));
    }

    /** With its options and all that issues hold in it; what the history tells of it stays. */
    @Override
    public void removeCustomField(CustomField field) throws RemoveException {
        if (fields.byFieldId(field.getId()).isEmpty()) {
            throw new RemoveException("There is no field " + field.getId());
        }
        fields.remove(field.getIdAsLong());
        tracker.forget();
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
