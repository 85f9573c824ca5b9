package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Why lines are not kept: in one sentence, and line by line. */
public record ScopeRefusedDto(
        @JsonProperty String message,
        @JsonProperty String field,
        @JsonProperty List<ScopeFindingDto> findings) {}
