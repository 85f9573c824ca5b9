package org.sluice.insight.domain;

/**
 * How switching on went.
 *
 * @param already somebody else had switched on before, so nothing was changed
 * @param byHand what this Jira does not let Sluice make
 */
public record Switched(Standing standing, boolean already, ByHand byHand) {

    /** What is left to the reader. */
    public enum ByHand {
        /** All was made. */
        NOTHING,
        /** All but the field of the stream was made. */
        STREAM,
        /** The dashboard was made, and is empty. */
        GADGETS,
        /** There is no dashboard. */
        DASHBOARD
    }
}
