package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The lines that a text may be about, the likeliest first. It suggests and never decides.
 *
 * @param matches at most five
 */
public record MatchesDto(@JsonProperty List<MatchDto> matches) {

    /**
     * A line, as far as a reporter is concerned.
     *
     * @param facts what a task about it has to say
     * @param words the words of the text that spoke for it
     */
    public record MatchDto(
            @JsonProperty long id,
            @JsonProperty String what,
            @JsonProperty ScopeLineDto.WhoseDto whose,
            @JsonProperty String sentence,
            @JsonProperty List<String> facts,
            @JsonProperty List<String> words) {}
}
