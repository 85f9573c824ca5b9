package org.sluice.intake.domain;

/**
 * The team that a task is to be passed on to, as the transition's screen names it.
 *
 * @param name what it is called; empty where none is named
 * @param standing whether it would take the task
 */
public record Receiver(String name, Standing standing) {

    /** None is named. */
    public static final Receiver NONE = new Receiver("", Standing.NONE);

    /** Whether a team would take a task. */
    public enum Standing {
        /** None is named. */
        NONE,
        /** No line of who does what names it, so nobody knows how it is reached. */
        UNKNOWN,
        /** It is a project of Jira's that is gone. */
        GONE,
        /** It is a project of Jira's in which the caller may create nothing. */
        CLOSED,
        /** It is this team itself. */
        OWN,
        /** It can be passed on. */
        REACHED
    }
}
