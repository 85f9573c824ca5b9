package org.sluice.workbench.tracker.people;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a personal access token; the token itself is told once, when it is made.
 *
 * @param expires when it is of no use any more; never, when there is nothing
 */
public record AccessToken(long id, String userKey, String name, Instant created, Optional<Instant> expires) {}
