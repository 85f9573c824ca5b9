package org.sluice.streams.domain;

/**
 * Somebody takes what comes in, on some days in a row. Days on which nobody has a turn may lie between the first and the last.
 *
 * @param days from the first to the last
 * @param holder the person, by user key
 */
public record Turn(Days days, String holder) {}
