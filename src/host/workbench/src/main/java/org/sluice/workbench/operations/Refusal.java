package org.sluice.workbench.operations;

/** What kind of no it is. */
public enum Refusal {
    /** What was typed does not fit. */
    INPUT,
    /** The caller may not. */
    FORBIDDEN,
    /** It is not there, or the caller may not see it. */
    NOT_FOUND
}
