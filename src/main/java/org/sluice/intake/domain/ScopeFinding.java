package org.sluice.intake.domain;

import java.util.Optional;

/**
 * What is the matter with a line.
 *
 * @param line which line, from 1; 0 for all of them together
 * @param text as it was written
 * @param reason what is the matter
 * @param part which part of it, if it is one
 * @param detail what the reason is about: a number, a name, a date as it was written; may be empty
 */
public record ScopeFinding(int line, String text, Reason reason, Optional<LinePart> part, String detail) {

    /** A finding about a line as a whole. */
    static ScopeFinding of(int line, String text, Reason reason, String detail) {
        return new ScopeFinding(line, text, reason, Optional.empty(), detail);
    }

    /** A finding about a part of a line. */
    static ScopeFinding of(int line, String text, Reason reason, LinePart part) {
        return new ScopeFinding(line, text, reason, Optional.of(part), "");
    }

    /** Whether the line can be kept all the same. */
    public boolean isWarning() {
        return reason.warning;
    }

    /** What may be the matter. */
    public enum Reason {
        /** It does not say what. */
        NO_WHAT(false),
        /** It does not say whose. */
        NO_RECEIVER(false),
        /** It has more cells than there are columns. */
        COLUMNS(false),
        /** A part is too long. */
        LONG(false),
        /** There are too many of a part. */
        MANY(false),
        /** The address is neither mail nor a link to a page. */
        BAD_ADDRESS(false),
        /** There is no such day. */
        NO_DAY(false),
        /** An earlier line is about the same; the detail is its number. */
        TWICE(false),
        /** There are more lines than a team can have; the detail is how many. */
        TOO_MANY(false),
        /** All lines together say more than a list can hold; the detail is how many characters. */
        TOO_LONG(false),
        /** The department has no address yet. */
        NO_ADDRESS(true),
        /** The receiver sends the same back; the detail is the way. */
        CIRCLE(true),
        /** What was passed on by it has come back since the receiver agreed to it; the detail is how many times. */
        DISPUTED(true),
        /** The receiving project is gone, or whoever looks may not see it. */
        NO_PROJECT(true);

        private final boolean warning;

        Reason(boolean warning) {
            this.warning = warning;
        }
    }
}
