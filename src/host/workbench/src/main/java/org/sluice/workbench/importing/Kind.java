package org.sluice.workbench.importing;

import java.util.Map;
import java.util.Optional;

/** The kinds of thing that issues refer to by id. */
enum Kind {
    STATUS,
    ISSUE_TYPE,
    PRIORITY,
    RESOLUTION,
    USER,
    PROJECT,
    COMPONENT,
    OPTION;

    private static final Map<String, Kind> BY_HISTORY_FIELD = Map.of(
            "status", STATUS,
            "issuetype", ISSUE_TYPE,
            "priority", PRIORITY,
            "resolution", RESOLUTION,
            "assignee", USER,
            "reporter", USER,
            "project", PROJECT,
            "Component", COMPONENT);

    /** What the ids of a system field's history items mean, where they mean something that is kept. */
    static Optional<Kind> ofHistoryField(String field) {
        return Optional.ofNullable(BY_HISTORY_FIELD.get(field));
    }
}
