package org.sluice.streams.domain;

/** The select lists, checkboxes and texts of Jira's own kinds that the two-stream workflow asks for, beside <em>Stream</em>. */
public enum FlowField {
    /** Checkboxes: why it could not wait, from the team's own list. */
    URGENT_GROUNDS,
    /** Checkboxes: who outside pressed for it - politics, press, citizen or supplier. */
    OUTSIDE_PRESSURE,
    /** Select list: the team that it was passed on to. */
    RECEIVING_TEAM,
    /** Text: why it was passed on, declined or changed its stream. */
    REASON,
    /** Text: the line that somebody left for themselves when they paused it. */
    WHERE_WAS_I
}
