package org.sluice.work.jira;

/** What the filling of a ledger is about to read. */
enum FillPhase {
    /** The history of every task. */
    FACTS,
    /** Which task is in which stream. */
    STREAMS,
    /** Nothing any more. */
    READY
}
