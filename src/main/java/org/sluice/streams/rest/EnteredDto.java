package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.sluice.work.rules.Finding;

/**
 * What the entered lines mean.
 *
 * @param message what came of them, in one sentence
 * @param saved whether they are kept now; never while there are findings
 * @param turns as they are, or would be
 * @param gone turns that somebody has on these days and has no longer then
 * @param gaps the days among them that nobody has; allowed
 * @param findings what cannot be meant, line by line
 */
public record EnteredDto(
        @JsonProperty String message,
        @JsonProperty boolean saved,
        @JsonProperty List<TurnDto> turns,
        @JsonProperty List<TurnDto> gone,
        @JsonProperty List<DaysDto> gaps,
        @JsonProperty List<Finding> findings) {

    /** A line that cannot be meant. */
    public record Finding(
            @JsonProperty int line,
            @JsonProperty String text,
            @JsonProperty String message) {}
}
