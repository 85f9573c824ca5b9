package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is the matter with a line.
 *
 * @param line which, from 1; 0 for all together
 * @param text the line as it was written
 * @param message what is the matter, and the way on
 * @param warning whether it can be kept all the same
 */
public record ScopeFindingDto(
        @JsonProperty int line,
        @JsonProperty String text,
        @JsonProperty String message,
        @JsonProperty boolean warning) {}
