package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What came past the way in, without anybody's name.
 *
 * @param weeks the last twelve, from Monday, the earliest first; the last one is under way
 * @param tasks those whose first assignee somebody from outside set, the latest first
 * @param more how many tasks of that time were not looked at
 */
public record DirectDto(
        @JsonProperty List<WeekDto> weeks,
        @JsonProperty List<TaskDto> tasks,
        @JsonProperty int more) {

    /**
     * A week.
     *
     * @param week its Monday
     * @param given how many tasks were given to somebody from outside
     * @param phone how often somebody was asked directly by telephone
     * @param chat how often by a message
     * @param corridor how often in the corridor
     * @param named how many tasks came in that named one person, who was released
     */
    public record WeekDto(
            @JsonProperty String week,
            @JsonProperty int given,
            @JsonProperty int phone,
            @JsonProperty int chat,
            @JsonProperty int corridor,
            @JsonProperty int named) {}

    /** A task that was given to somebody, and when. */
    public record TaskDto(
            @JsonProperty String issue,
            @JsonProperty String summary,
            @JsonProperty String at) {}
}
