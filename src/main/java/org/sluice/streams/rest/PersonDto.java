package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Somebody of the team: {@code here} is false while they have been said not to be here today, {@code team} once they no longer work in the project. */
public record PersonDto(
        @JsonProperty String key,
        @JsonProperty String name,
        @JsonProperty boolean here,
        @JsonProperty boolean team) {}
