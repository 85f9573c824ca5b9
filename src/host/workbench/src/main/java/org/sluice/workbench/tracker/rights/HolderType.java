package org.sluice.workbench.tracker.rights;

import java.util.Arrays;

/** The ways in which a grant names who holds it, with the words of Jira's REST. */
public enum HolderType {
    ANYONE("anyone"),
    APPLICATION_ROLE("applicationRole"),
    GROUP("group"),
    USER("user"),
    PROJECT_ROLE("projectRole"),
    PROJECT_LEAD("projectLead"),
    REPORTER("reporter"),
    ASSIGNEE("assignee"),
    USER_FIELD("userCustomField");

    private final String key;

    HolderType(String key) {
        this.key = key;
    }

    public static HolderType of(String key) {
        return Arrays.stream(values())
                .filter(type -> type.key.equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of permission holder is called " + key));
    }

    public String key() {
        return key;
    }

    /** Whether the answer depends on the issue and not only on its project. */
    public boolean isPerIssue() {
        return this == REPORTER || this == ASSIGNEE || this == USER_FIELD;
    }
}
