package org.sluice.work;

/** What a status means for the clock; each status of a project is mapped to one of these. */
public enum Stage {
    /** Nobody works on it: not yet, or not for now. */
    WAITING,
    /** Somebody works on it. */
    IN_WORK,
    /** No work is left. */
    DONE
}
