package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the intake says of a task; accepting says into which stream. */
public enum IntakeOutcome {
    /** It is ours, and cannot wait. */
    ACCEPT_URGENT,
    /** It is ours, and waits for its turn. */
    ACCEPT_PLANNED,
    /** Another team has it from now on. */
    PASS_ON,
    /** The reporter is asked something. */
    ASK,
    /** Another task is about the same. */
    DUPLICATE,
    /** It is a wish, which is decided on a day. */
    WISH,
    /** The day has come, and it will not be. */
    WISH_DECLINED,
    /** It is nobody's whom it could be passed on to. */
    NOT_FOR_US,
    /** What was said before is taken back, and the task is in triage again. */
    TAKEN_BACK;

    /** As rules, tables and REST call it: {@code pass-on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code, none for a code of none. */
    public static Optional<IntakeOutcome> of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }

    /** Whether the team has said that the task is theirs. */
    public boolean accepts() {
        return this == ACCEPT_URGENT || this == ACCEPT_PLANNED;
    }
}
