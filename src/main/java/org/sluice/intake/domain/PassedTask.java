package org.sluice.intake.domain;

import java.util.Optional;

/**
 * A task and where it went.
 *
 * @param key of the task
 * @param summary what it is about
 * @param receiver the team that has it now, by name; none where it stayed
 */
public record PassedTask(String key, String summary, Optional<String> receiver) {}
