package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the delivery of an outcome has come. */
public enum OutgoingStep {
    /** The receiving team is still to get it. */
    RECEIVER,
    /** The reporter is still to be told. */
    REPORTER,
    /** The reporter was asked, and is reminded when the day comes; then it is gone. */
    ASKED,
    /** All are told, and the task waits on its team's board until the other team takes theirs. */
    AWAITED,
    /** All are told, and another team has a task of it. */
    PASSED,
    /** The other team has ended theirs as their own: what is tidied away there later is no return. They may open it again. */
    ENDED,
    /** What another team had of it came back. */
    RETURNED;

    /** As tables call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody is still to get something. */
    public boolean isOpen() {
        return this == RECEIVER || this == REPORTER;
    }

    /** The one of a code, none for a code that a later version of Sluice may have written. */
    public static Optional<OutgoingStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
