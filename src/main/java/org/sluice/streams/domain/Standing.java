package org.sluice.streams.domain;

import java.util.Optional;
import org.sluice.work.Stream;

/**
 * Where a task stands, as far as limits look.
 *
 * @param stream none while nobody has said
 * @param status by id
 * @param inWork whether somebody works on a task in that status
 */
public record Standing(Optional<Stream> stream, String status, boolean inWork) {}
