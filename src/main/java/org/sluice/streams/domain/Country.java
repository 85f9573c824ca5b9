package org.sluice.streams.domain;

/** Whose public holidays a team keeps. */
public enum Country {
    /** Nobody's. */
    NONE,
    /** Denmark's. */
    DENMARK,
    /** Sweden's. */
    SWEDEN
}
