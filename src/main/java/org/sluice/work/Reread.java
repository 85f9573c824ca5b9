package org.sluice.work;

/** What a change of settings makes necessary; the counting of solved tasks and sub-tasks needs nothing. */
public enum Reread {
    /** The facts stay as they are. */
    NOTHING,
    /** Which task is in which stream. */
    STREAMS,
    /** The history of every task. */
    HISTORY
}
