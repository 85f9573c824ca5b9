package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a task of a sweep has come. */
public enum SweptStep {
    /** Its turn is still to come. */
    WAITING,
    /** It is being passed on. */
    MOVING,
    /** It is passed on, and the receiving team is still to get it. */
    MOVED,
    /** The receiving team has it, and its reporter is still to be told. */
    DELIVERED,
    /** All are told. */
    TOLD,
    /** Its reporter could not be told. */
    UNTOLD,
    /** It was taken back, or decided otherwise since. */
    BACK,
    /** It was left where it is. */
    SKIPPED;

    /** As tables call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing has become of it yet. */
    public boolean isAhead() {
        return this == WAITING || this == MOVING;
    }

    /** Whether it is passed on, whoever has been told. */
    public boolean isPassedOn() {
        return this == MOVED || this == DELIVERED || this == TOLD || this == UNTOLD;
    }

    /** The one of a code, none for a code that a later version of Sluice may have written. */
    public static Optional<SweptStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
