package org.sluice.streams.domain;

/** The project roles of a team with two streams. */
public enum FlowRole {
    /** Says first what belongs here. */
    INTAKE_LEAD,
    /** Leads the stand-up. */
    FACILITATOR,
    /** Says what comes first among planned work. */
    PRODUCT_OWNER
}
