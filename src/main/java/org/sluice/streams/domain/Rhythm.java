package org.sluice.streams.domain;

/** How long a turn is where nobody says otherwise; weeks begin on Monday. */
public enum Rhythm {
    /** From midnight to midnight. */
    DAY,
    /** From Monday to Monday. */
    WEEK
}
