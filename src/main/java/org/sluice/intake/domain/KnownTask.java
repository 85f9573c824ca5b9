package org.sluice.intake.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A task that there is already, as whoever asks may see it.
 *
 * @param since when it was written
 * @param status as the host calls it for whoever asks
 * @param done when it came to its end, none where it is open
 */
public record KnownTask(long id, String key, String summary, Instant since, String status, Optional<Instant> done) {}
