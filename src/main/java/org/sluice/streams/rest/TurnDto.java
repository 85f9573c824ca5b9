package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A turn: from the first day to the last one, both included, as dates. */
public record TurnDto(
        @JsonProperty String from,
        @JsonProperty String to,
        @JsonProperty PersonDto person) {}
