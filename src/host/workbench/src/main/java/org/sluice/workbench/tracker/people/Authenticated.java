package org.sluice.workbench.tracker.people;

/**
 * Somebody whose password was right.
 *
 * @param passwordChanges how often it had been set when it was checked, or before: once it has been set anew this counts no more
 */
public record Authenticated(User user, int passwordChanges) {}
