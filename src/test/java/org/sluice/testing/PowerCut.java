package org.sluice.testing;

/** The end of the server between two steps: nothing that runs can mend anything after it. */
public final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;

    /** A cut at that step. */
    public PowerCut(String step) {
        super("cut at " + step);
    }
}
