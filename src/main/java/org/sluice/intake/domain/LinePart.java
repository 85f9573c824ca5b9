package org.sluice.intake.domain;

/** The parts of a line that have a limit. */
public enum LinePart {
    /** What it is about. */
    WHAT(150, 1),
    /** The sentence to the reporter. */
    SENTENCE(300, 1),
    /** The name of a department. */
    NAME(100, 1),
    /** Where a department is reached. */
    ADDRESS(250, 1),
    /** A word that hints at it. */
    WORD(60, 40),
    /** A required fact. */
    FACT(150, 12),
    /** An example. */
    EXAMPLE(150, 12),
    /** Who decides in doubt. */
    DECIDES(100, 1);

    private final int longest;
    private final int most;

    LinePart(int longest, int most) {
        this.longest = longest;
        this.most = most;
    }

    /** How many characters one may have. */
    public int longest() {
        return longest;
    }

    /** How many of them a line may have. */
    public int most() {
        return most;
    }
}
