package org.sluice.work;

/** The fields whose changes are facts. Values are ids, never names: names repeat and get renamed. */
public enum Field {
    /** Project that holds the work, by id. */
    PROJECT,
    /** Status, by id. */
    STATUS,
    /** Resolution, by id; empty while the work is open. */
    RESOLUTION,
    /** Assignee, by user key. */
    ASSIGNEE,
    /** Owning team: the project, or an option of the field that the project names. */
    TEAM,
    /** Stream, by the name of {@link Stream}. */
    STREAM,
    /** Task type: a component, one change for each one added or taken away. */
    TASK_TYPE,
    /** Who outside pressed for it: options of a field with checkboxes. Only what is ticked now is known, no change of it. */
    PRESSURE
}
