package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a team: {@code {"grounds":{"field":"Urgent grounds","place":"shared","lines":[{"text":"Many cannot work","there":true}],"others":["A
 * deadline runs out"],"most":20},"teams":…,"mayChange":true}}. {@code field} is null when it is not there; {@code place} is {@code shared},
 * {@code apart}, {@code elsewhere} or {@code gone}, seen from the project; a line is
 * {@code there} when the field offers it at this moment; {@code others} is what it offers beside them.
 */
public record ListsDto(
        @JsonProperty ListDto grounds,
        @JsonProperty ListDto teams,
        @JsonProperty boolean mayChange) {

    /** One list. */
    public record ListDto(
            @JsonProperty @Nullable String field,
            @JsonProperty String place,
            @JsonProperty List<LineDto> lines,
            @JsonProperty List<String> others,
            @JsonProperty int most) {}

    /** A line of it. */
    public record LineDto(
            @JsonProperty String text, @JsonProperty boolean there) {}
}
