package org.sluice.work;

/** One of the two streams of work; work that has not passed the gate is in none. */
public enum Stream {
    /** Must be solved now: counted in hours, never held back. */
    URGENT,
    /** Can wait for its turn. */
    PLANNED
}
