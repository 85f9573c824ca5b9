package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Who takes what comes in now: none where it is nobody's turn, or whose it is is not here. */
public record NowDto(
        @JsonProperty @Nullable PersonDto urgent,
        @JsonProperty @Nullable PersonDto intake) {}
