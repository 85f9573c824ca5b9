package org.sluice.workbench.tracker.config;

/**
 * A kind of issue event that somebody made.
 *
 * @param templateId of the mail that a notification scheme would send for it
 */
public record MadeEvent(long id, String name, String description, long templateId) {}
