package org.sluice.streams.domain;

/** What the two-stream workflow asks for on its way, screen by screen. */
public enum FlowScreen {
    /** Why a task ends without being worked on, and who has it now. */
    OUTCOME,
    /** What the reporter is asked, as a comment. */
    ASK,
    /** Which task it is the same as. */
    DUPLICATE,
    /** On which day a wish is decided, and why then. */
    WISH,
    /** The line that somebody leaves for themselves. */
    PAUSE,
    /** Why a task cannot wait for a free place. */
    START,
    /** The other stream, and why. */
    CHANGE_STREAM,
    /** Why it could not wait, and who pressed for it. */
    DONE
}
