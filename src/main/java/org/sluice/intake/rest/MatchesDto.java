package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a text may be about, the likeliest first. It suggests and never decides.
 *
 * @param matches at most five
 * @param numbers where in the text a personal identity number stands
 */
public record MatchesDto(
        @JsonProperty List<MatchDto> matches, @JsonProperty List<NumberDto> numbers) {

    /**
     * Where a personal identity number stands, never which.
     *
     * @param from its first sign
     * @param to the sign after its last
     */
    public record NumberDto(
            @JsonProperty int from, @JsonProperty int to) {}

    /**
     * A line, as far as a reporter is concerned.
     *
     * @param facts what a task about it has to say
     * @param words the words of the text that spoke for it
     * @param form where the caller may create it in the receiving project, null where there is none or the caller may not
     */
    public record MatchDto(
            @JsonProperty long id,
            @JsonProperty String what,
            @JsonProperty ScopeLineDto.WhoseDto whose,
            @JsonProperty String sentence,
            @JsonProperty List<String> facts,
            @JsonProperty List<String> words,
            @JsonProperty WayInDto.@Nullable FormDto form) {}
}
