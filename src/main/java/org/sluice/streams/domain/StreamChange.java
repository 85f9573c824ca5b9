package org.sluice.streams.domain;

import java.time.Instant;
import java.util.Optional;
import org.sluice.work.Stream;

/**
 * A task went from one stream into the other. Who moved it is not said: anybody in the team may.
 *
 * @param at when
 * @param reason what stood as the reason when the edit was done, none when nothing did
 */
public record StreamChange(long issueId, Instant at, Stream from, Stream to, Optional<String> reason) {}
