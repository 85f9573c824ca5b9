package org.sluice.insight.domain;

/** Why work is not counted; the first that applies is named. */
public enum Exclusion {
    /** It is a sub-task, and the project does not count these. */
    SUB_TASK,
    /** It is archived, and the project does not count these. */
    ARCHIVED,
    /** It belongs to another stream than the one asked for. */
    OTHER_STREAM,
    /** Its resolution does not count as solved. */
    NOT_SOLVED,
    /** Nobody knows when it was resolved. */
    NO_DATE,
    /** It was resolved before it arrived here. */
    DONE_BEFORE_ARRIVAL,
    /** It is in neither of the two streams. */
    NO_STREAM,
    /** Its history was last read by a version that did not ask when it was in progress; it is read again. */
    NOT_READ
}
