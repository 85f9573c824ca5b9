package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What pasted lines or a file mean; nothing is kept yet.
 *
 * @param lines that could be read; one with an id is a line that the team has already
 * @param findings what is the matter with them, by the numbers of the lines as they were written
 */
public record ScopeReadDto(
        @JsonProperty List<ScopeLineDto> lines,
        @JsonProperty List<ScopeFindingDto> findings) {}
