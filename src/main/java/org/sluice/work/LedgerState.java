package org.sluice.work;

/** How far the ledger of a project is filled. */
public record LedgerState(Phase phase, int issues, int of) {

    /** A project that is not measured. */
    public static final LedgerState OFF = new LedgerState(Phase.OFF, 0, 0);

    /** The three answers to "may I look?". */
    public enum Phase {
        /** The project is not measured. */
        OFF,
        /** The background job reads; figures would be of a part. */
        FILLING,
        /** Every task is in. */
        READY
    }

    /** Whether figures can be computed. */
    public boolean ready() {
        return phase == Phase.READY;
    }
}
