package org.sluice.insight.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** Tells a field of the stream that Sluice made from one that a person made, by how its description begins. */
final class OwnField {

    static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";
    private static final String OURS = "Sluice: ";

    private OwnField() {}

    static boolean is(CustomField field, StreamWords words) {
        return isSelect(field)
                && words.isName(field.getName())
                && Optional.ofNullable(field.getDescription()).orElse("").startsWith(OURS);
    }

    static boolean isSelect(CustomField field) {
        return SELECT.equals(field.getCustomFieldType().getKey());
    }

    /** One that is there, noted or not. */
    static Optional<CustomField> in(CustomFieldManager customFields, StreamWords words) {
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> is(field, words))
                .findFirst();
    }
}
