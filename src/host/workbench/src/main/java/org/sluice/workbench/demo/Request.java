package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody asks for.
 *
 * @param topic the task type; empty for what belongs to another team
 * @param belongsTo the other team
 */
record Request(
        Instant arrival,
        Cast.Reporter reporter,
        Wording wording,
        Optional<Topic> topic,
        Optional<String> belongsTo,
        String summary,
        String description) {}
