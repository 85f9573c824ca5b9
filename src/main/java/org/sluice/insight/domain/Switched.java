package org.sluice.insight.domain;

import java.util.List;

/**
 * How switching on went.
 *
 * @param already somebody else had switched on before, so nothing was changed
 * @param byHand what this Jira does not let Sluice make, the dashboard first
 */
public record Switched(Standing standing, boolean already, List<ByHand> byHand) {

    /** Keeps its own copy. */
    public Switched {
        byHand = List.copyOf(byHand);
    }

    /** What is left to the reader. */
    public enum ByHand {
        /** There is no field of the stream. */
        STREAM,
        /** The project has the field of the stream, but it is not on its screens. */
        SCREENS,
        /** The dashboard was made, and is empty. */
        GADGETS,
        /** There is no dashboard. */
        DASHBOARD
    }
}
