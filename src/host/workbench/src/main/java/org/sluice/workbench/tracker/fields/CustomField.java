package org.sluice.workbench.tracker.fields;

/**
 * A field that somebody added.
 *
 * @param id the number
 * @param name what people read; names repeat
 * @param description what it is for
 * @param typeKey Jira's complete module key of the type, as in {@link FieldType}
 */
public record CustomField(long id, String name, String description, String typeKey) {
    public static final String PREFIX = "customfield_";

    /** The id that Jira's API and REST use. */
    public String fieldId() {
        return PREFIX + id;
    }

    public FieldType type() {
        return FieldType.of(typeKey);
    }
}
