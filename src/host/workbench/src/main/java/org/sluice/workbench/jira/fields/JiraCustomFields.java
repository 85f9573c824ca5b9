package org.sluice.workbench.jira.fields;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.Fields;

/** Looks custom fields up in the tracker, adds them and takes them away. */
public final class JiraCustomFields implements CustomFieldManager {
    private final Tracker tracker;
    private final Fields fields;
    private final FieldSurroundings around;

    public JiraCustomFields(FieldSurroundings around) {
        this.around = around;
        this.tracker = around.tracker();
        this.fields = tracker.fields();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return Arrays.stream(FieldType.values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .<CustomFieldType<?, ?>>map(type -> JiraOptionType.of(type, around))
                .orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return JiraFieldSearcher.of(key).orElse(null);
    }

    @Override
    public CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type) {
        return JiraFieldSearcher.usual(FieldType.of(type.getKey()));
    }

    /** A list with one null is all types. The field is on no screen yet, as in Jira. */
    @Override
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A field needs a name");
        }
        return around.wrap(fields.add(
                name,
                Optional.ofNullable(description).orElse(""),
                FieldType.of(type.getKey()),
                ContextNodes.projects(contexts),
                ContextNodes.types(issueTypes)));
    }

    @Override
    public void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher) {
        fields.rename(around.require(id), name, Optional.ofNullable(description).orElse(""));
    }

    /** With its options and all that issues hold in it; what the history tells of it stays. */
    @Override
    public void removeCustomField(CustomField field) throws RemoveException {
        org.sluice.workbench.tracker.fields.CustomField found = fields.byFieldId(field.getId())
                .orElseThrow(() -> new RemoveException("There is no field " + field.getId()));
        fields.remove(found);
        tracker.forget();
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : fields.byId(id).map(around::wrap).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String fieldId) {
        return fieldId == null
                ? null
                : fields.byFieldId(fieldId).map(around::wrap).orElse(null);
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

    @Override
    public Collection<CustomField> getCustomFieldObjectsByNameIgnoreCase(String name) {
        return wrap(fields.byName(name));
    }

    /** Those that issues of the type have in the project. */
    @Override
    public List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId) {
        return wrap(fields.all().stream()
                .filter(field -> tracker.contexts()
                        .relevant(field, projectId, issueTypeId)
                        .isPresent())
                .toList());
    }

    private List<CustomField> wrap(Collection<org.sluice.workbench.tracker.fields.CustomField> found) {
        return found.stream().<CustomField>map(around::wrap).toList();
    }
}
