package org.sluice.streams.domain;

/** What somebody has the turn for. */
public enum TurnKind {
    /** Takes what cannot wait. */
    URGENT,
    /** Says first what belongs here. */
    INTAKE
}
