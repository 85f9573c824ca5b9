package org.sluice.intake.domain;

import java.util.Optional;

/**
 * A delivery that did not succeed.
 *
 * @param why in a word
 * @param detail what there is to say beside it: Jira's own words, the part of a task, the number of a fault; may be empty
 */
public record Undelivered(Hindrance why, String detail) {

    /** One that says all. */
    public static Undelivered because(Hindrance why) {
        return new Undelivered(why, "");
    }

    /** The same as an answer of whoever delivers. */
    public static Optional<Undelivered> of(Hindrance why, String detail) {
        return Optional.of(new Undelivered(why, detail));
    }

    /** The same without more to say. */
    public static Optional<Undelivered> of(Hindrance why) {
        return of(why, "");
    }
}
