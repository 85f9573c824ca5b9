package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A task that was made on the way in.
 *
 * @param key of the task
 * @param seen whether the caller may open it
 * @param triage whether somebody of the team looks first at what becomes of it
 */
public record WayInMadeDto(
        @JsonProperty String key,
        @JsonProperty boolean seen,
        @JsonProperty boolean triage) {}
