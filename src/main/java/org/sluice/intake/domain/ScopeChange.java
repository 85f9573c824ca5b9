package org.sluice.intake.domain;

import java.time.Instant;

/**
 * A change of who does what, for those who look back.
 *
 * @param version which it made
 * @param at when
 * @param by who, by user key
 * @param added how many lines came
 * @param changed how many say something else
 * @param removed how many went
 */
public record ScopeChange(long version, Instant at, String by, int added, int changed, int removed) {}
