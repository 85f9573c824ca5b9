package org.sluice.workbench.tracker.config;

import java.util.Arrays;
import java.util.Optional;

/** The four groups that every status falls into; Jira fixes them, their ids, keys and colours. */
public enum StatusCategory {
    UNDEFINED(1, "undefined", "No Category", "default"),
    TO_DO(2, "new", "To Do", "default"),
    COMPLETE(3, "done", "Done", "success"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "inprogress");

    private final long id;
    private final String key;
    private final String label;
    private final String color;

    StatusCategory(long id, String key, String label, String color) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.color = color;
    }

    /** The category with that key, and no category for a key that is none. */
    public static StatusCategory of(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key.equals(key))
                .findFirst()
                .orElse(UNDEFINED);
    }

    /** The category with that label, key or id, as a person may write it. */
    public static Optional<StatusCategory> called(String text) {
        return Arrays.stream(values())
                .filter(category -> category.label.equalsIgnoreCase(text)
                        || category.key.equalsIgnoreCase(text)
                        || Long.toString(category.id).equals(text))
                .findFirst();
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String color() {
        return color;
    }
}
