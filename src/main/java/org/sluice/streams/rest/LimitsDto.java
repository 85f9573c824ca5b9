package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a team: {@code {"limits":[{"stream":"planned","status":null,"most":3,"when":"stop","held":2}],
 * "statuses":[{"id":"3","name":"In Progress"}],"mayChange":true,"count":true,"counted":true}}. {@code held} is how many tasks count under the limit now;
 * {@code statuses} are those that a limit can be for; while {@code count} is false, no field says which stream a task is in, and nothing
 * counts; {@code counted} is false when limits were saved just now and who counts under them could not be counted before the night.
 */
public record LimitsDto(
        @JsonProperty List<LimitDto> limits,
        @JsonProperty List<StatusDto> statuses,
        @JsonProperty boolean mayChange,
        @JsonProperty boolean count,
        @JsonProperty boolean counted) {

    /** One limit. */
    public record LimitDto(
            @JsonProperty String stream,
            @JsonProperty @Nullable String status,
            @JsonProperty int most,
            @JsonProperty String when,
            @JsonProperty int held) {}

    /** A status and what it is called. */
    public record StatusDto(
            @JsonProperty String id, @JsonProperty String name) {}
}
