package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import org.sluice.workbench.tracker.fields.FieldType;

/** What one custom field holds over all issues, which tells its type; a field of two shapes is kept as text. */
final class FieldShape {
    private static final int SHORT = 255;

    private final String fieldId;
    private final Set<FieldType> types = EnumSet.noneOf(FieldType.class);
    private String firstIssue = "";
    private long issues;

    FieldShape(String fieldId) {
        this.fieldId = fieldId;
    }

    void add(String issueKey, JsonNode value) {
        firstIssue = issues++ == 0 ? issueKey : firstIssue;
        types.add(typeOf(value));
    }

    String fieldId() {
        return fieldId;
    }

    String firstIssue() {
        return firstIssue;
    }

    long issues() {
        return issues;
    }

    FieldType type() {
        if (types.size() == 1) {
            return types.iterator().next();
        }
        return types.isEmpty() ? FieldType.TEXT : FieldType.TEXT_AREA;
    }

    private static FieldType typeOf(JsonNode value) {
        if (value.isArray()) {
            JsonNode first = value.get(0);
            return first.isObject() && first.has("value")
                    ? FieldType.MULTI_SELECT
                    : first.isObject() ? FieldType.MULTI_USER : FieldType.LABELS;
        }
        if (value.isObject()) {
            return value.has("value") ? FieldType.SELECT : FieldType.USER;
        }
        // A number that the field cannot hold stays what it is as a text.
        boolean fits = value.isNumber() && Double.isFinite(value.doubleValue());
        return fits ? FieldType.NUMBER : textType(value.asText());
    }

    private static FieldType textType(String text) {
        if (JiraDates.parseDay(text).isPresent()) {
            return FieldType.DATE;
        }
        if (JiraDates.parse(text).isPresent()) {
            return FieldType.DATE_TIME;
        }
        return text.length() > SHORT || text.indexOf('\n') >= 0 ? FieldType.TEXT_AREA : FieldType.TEXT;
    }
}
