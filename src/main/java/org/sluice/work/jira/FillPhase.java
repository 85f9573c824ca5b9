package org.sluice.work.jira;

/** What the filling of a ledger is about to read. */
enum FillPhase {
    /** The history of every task. */
    FACTS,
    /** The history of every task once more, while the facts that are there are served. */
    AGAIN,
    /** Which task is in which stream. */
    STREAMS,
    /** Nothing any more. */
    READY;

    /** Whether there are facts of every task, read by the same settings. */
    boolean served() {
        return this == AGAIN || this == READY;
    }
}
