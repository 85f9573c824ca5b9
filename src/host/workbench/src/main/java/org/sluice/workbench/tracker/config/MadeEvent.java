package org.sluice.workbench.tracker.config;

/**
 * A kind of issue event that somebody made.
 *
 * @param templateId of the mail that a notification scheme would send for it
 */
public record MadeEvent(long id, String name, String description, long templateId) {
    /** The number of the last of Jira's own kinds; those that somebody made have higher ones. */
    public static final int LAST_OWN = 19;

    /** How long a name may be. */
    public static final int LONGEST_NAME = 60;
}
