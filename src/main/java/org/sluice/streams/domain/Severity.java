package org.sluice.streams.domain;

/** What happens to planned work that would go over its limit; urgent work is only ever warned of. */
public enum Severity {
    /** It is let through and noted. */
    WARN,
    /** It is let through once somebody has said why. */
    ASK,
    /** It waits until a place is free. */
    STOP
}
