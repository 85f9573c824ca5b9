package org.sluice.streams.domain;

/**
 * What is wrong with a line of what somebody entered.
 *
 * @param line which line, from 1
 * @param text as it was entered
 * @param reason why it cannot be meant
 */
public record TurnFinding(int line, String text, Reason reason) {

    /** Why a line cannot be meant. */
    public enum Reason {
        /** Nobody has that name. */
        UNKNOWN,
        /** Several people have that name. */
        AMBIGUOUS,
        /** That person may not be given work of the project. */
        MAY_NOT,
        /** An earlier line has that day already. */
        TAKEN,
        /** All of its days are over. */
        OVER,
        /** It names a day that there is not, or one that is too far ahead. */
        NO_DAY,
        /** The team is free on all of its days. */
        FREE,
        /** It says when and not who. */
        NO_NAME
    }
}
