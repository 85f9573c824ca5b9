package org.sluice.streams.domain;

import java.time.Instant;
import java.util.Optional;
import org.sluice.work.Stream;

/**
 * A task went from one stream into the other. Who moved it is not said: anybody in the team may.
 *
 * @param at when
 * @param reason what was given as the reason in the same edit, none when nothing was
 */
public record StreamChange(long issueId, Instant at, Stream from, Stream to, Optional<String> reason) {}
