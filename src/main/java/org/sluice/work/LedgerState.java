package org.sluice.work;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How far the ledger of a project is filled, and how old what it holds is.
 *
 * <ul>
 *   <li>{@code issues} of {@code of}: how far the reading is; both are the number of tasks when nothing is being read;
 *   <li>{@code asOf}: the facts are no older than that; none before the first reading is at its end;
 *   <li>{@code reading}: the background job has something to read. A project can be ready meanwhile: then the facts that
 *       it has are read once more.
 * </ul>
 */
public record LedgerState(
        Phase phase, int issues, int of, boolean reading, Optional<Instant> asOf, Set<ReadingProblem> problems) {

    /** A project that is not measured. */
    public static final LedgerState OFF = new LedgerState(Phase.OFF, 0, 0, false, Optional.empty(), Set.of());

    /** Keeps its own copy. */
    public LedgerState {
        problems = Set.copyOf(problems);
    }

    /** A first reading, with so many tasks done. */
    public static LedgerState filling(int issues, int of) {
        return new LedgerState(Phase.FILLING, issues, of, true, Optional.empty(), Set.of());
    }

    /** A ledger of so many tasks that was read at an instant. */
    public static LedgerState ready(int issues, Instant asOf) {
        return new LedgerState(Phase.READY, issues, issues, false, Optional.of(asOf), Set.of());
    }

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
