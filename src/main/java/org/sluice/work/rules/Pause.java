package org.sluice.work.rules;

import java.time.Instant;

/**
 * Somebody has paused Sluice.
 *
 * @param by user key
 * @param at since when
 */
public record Pause(String by, Instant at) {}
