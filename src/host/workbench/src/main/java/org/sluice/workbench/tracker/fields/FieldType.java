package org.sluice.workbench.tracker.fields;

import java.util.Arrays;

/** The kinds of custom field that the host knows, with the keys that Jira gives them. */
public enum FieldType {
    SELECT("select", "option"),
    RADIO("radiobuttons", "option"),
    MULTI_SELECT("multiselect", "array"),
    CHECKBOXES("multicheckboxes", "array"),
    TEXT("textfield", "string"),
    TEXT_AREA("textarea", "string"),
    NUMBER("float", "number"),
    DATE("datepicker", "date"),
    DATE_TIME("datetime", "datetime"),
    USER("userpicker", "user"),
    MULTI_USER("multiuserpicker", "array"),
    LABELS("labels", "array");

    private static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String module;
    private final String schema;

    FieldType(String module, String schema) {
        this.module = module;
        this.schema = schema;
    }

    public static FieldType of(String key) {
        return Arrays.stream(values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No custom field type has the key " + key));
    }

    public String key() {
        return PREFIX + module;
    }

    /** What Jira's REST calls the value's type. */
    public String schema() {
        return schema;
    }

    public boolean hasOptions() {
        return this == SELECT || this == RADIO || isMultiOption();
    }

    /** Whether an issue may hold several values. */
    public boolean isMany() {
        return schema.equals("array");
    }

    public boolean isMultiOption() {
        return this == MULTI_SELECT || this == CHECKBOXES;
    }
}
