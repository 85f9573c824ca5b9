package org.sluice.intake.domain;

/**
 * Something that was chosen in a field of a task.
 *
 * @param field as it is called; empty where the value says it, as a label does
 * @param value what was chosen
 */
public record FieldValue(String field, String value) {

    /** Each as one line. */
    public FieldValue {
        field = OneLine.of(field);
        value = OneLine.of(value);
    }

    /** Both, as they are said to have spoken. */
    String said() {
        return field.isEmpty() ? value : field + " = " + value;
    }
}
