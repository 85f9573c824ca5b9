package org.sluice.work.rules.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.HostParts;

/** The fields that rules ask for, and what somebody says in them with a transition. */
public class RuleFields {

    /** Jira's own kinds of fields that hold a text, or one option. */
    public static final Set<String> SAYING = Set.of("textfield", "textarea", "select", "radiobuttons");

    private static final Set<String> WRITTEN = Set.of("textfield", "textarea");

    /** Jira's own kind of field with options to tick. */
    public static final Set<String> TICKED = Set.of("multicheckboxes");

    private static final String OF_JIRA = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final CustomFieldManager customFields;
    private final HostParts parts;

    /** Asks Jira. */
    public RuleFields(CustomFieldManager customFields, HostParts parts) {
        this.customFields = customFields;
        this.parts = parts;
    }

    /** The field of an id; fails where it is gone. */
    public final CustomField required(String id) {
        return Optional.ofNullable(customFields.getCustomFieldObject(id))
                .orElseThrow(() -> new IllegalStateException("the field " + id + " that the rule asks for is gone"));
    }

    /** The same, of those that the task can hold something in; fails where it cannot, since nobody could fill it in. */
    public final CustomField required(String id, Issue issue) {
        CustomField field = required(id);
        if (field.getRelevantConfig(issue) == null) {
            throw new FieldNotHere(field.getName(), issue);
        }
        return field;
    }

    /**
     * Whether somebody says something in it with this transition. A text that stood there before was said another time, since Jira shows it
     * again on the next screen; an option that was chosen before is chosen still.
     */
    public static boolean said(Issue issue, Issue before, CustomField field) {
        return filled(issue, field) && !stale(issue, before, field);
    }

    /** Whether it holds the very text that stood there before. */
    public static boolean stale(Issue issue, Issue before, CustomField field) {
        Object now = issue.getCustomFieldValue(field);
        return before != issue
                && now instanceof String
                && !isChanged(issue, field, now)
                && now.equals(before.getCustomFieldValue(field));
    }

    /** Whether Jira says so; else, as where somebody has set it twice, only the tables can tell. */
    private static boolean isChanged(Issue issue, CustomField field, Object now) {
        ModifiedValue<?> change = issue instanceof MutableIssue mutable
                ? mutable.getModifiedFields().get(field.getId())
                : null;
        return change != null && !now.equals(change.getOldValue());
    }

    /** Whether anything is written, chosen or ticked in it. */
    public static boolean filled(Issue issue, CustomField field) {
        Object value = issue.getCustomFieldValue(field);
        if (value instanceof Collection<?> ticked) {
            return !ticked.isEmpty();
        }
        return value != null && !value.toString().isBlank();
    }

    /** Whether a screen is known not to show a field; what cannot be told is not held against it. */
    public final boolean lacks(String screen, String field) {
        return screen.matches("\\d{1,18}")
                && parts.find(FieldScreenManager.class)
                        .flatMap(screens -> Optional.ofNullable(screens.getFieldScreen(Long.valueOf(screen))))
                        .filter(shown -> !shown.containsField(field))
                        .isPresent();
    }

    /** Whether a field takes what somebody writes, rather than options. */
    public final boolean takesText(String id) {
        return Optional.ofNullable(customFields.getCustomFieldObject(id))
                .filter(field -> isOf(field, WRITTEN))
                .isPresent();
    }

    /** What a field is called, none when it is gone. */
    public final Optional<String> name(String id) {
        return Optional.ofNullable(customFields.getCustomFieldObject(id)).map(CustomField::getName);
    }

    /** None for a field whose app is switched off: its type may be gone. */
    private static @Nullable String kind(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type == null ? null : type.getKey();
    }

    /** The fields of Jira's own kinds that can be chosen. */
    public final List<CustomField> ofKinds(Set<String> kinds) {
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> isOf(field, kinds))
                .toList();
    }

    private static boolean isOf(CustomField field, Set<String> kinds) {
        return kinds.stream().anyMatch(kind -> (OF_JIRA + kind).equals(kind(field)));
    }
}
