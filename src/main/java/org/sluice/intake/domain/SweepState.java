package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a sweep stands. */
public enum SweepState {
    /** Its tasks are passed on, one after another. */
    RUNNING,
    /** Somebody has stopped it, and nothing happens until somebody has it go on. */
    STOPPED,
    /** All is passed on that will be, and the reporters are told. */
    TELLING,
    /** It is over. */
    DONE;

    /** As tables and REST call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a task that is delivered from now on is told of by this sweep’s letter, and not by one of its own. */
    public boolean isGathering() {
        return this == RUNNING || this == STOPPED;
    }

    /** The one of a code, none for a code that a later version of Sluice may have written. */
    public static Optional<SweepState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
