package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a team: {@code {"limits":[{"stream":"planned","status":null,"most":3,"when":"stop","held":2}],
 * "statuses":[{"id":"3","name":"In Progress"}],"mayChange":true,"count":true}}. {@code held} is how many tasks count under the limit now;
 * {@code statuses} are those that a limit can be for; while {@code count} is false, no field says which stream a task is in, and nothing
 * counts.
 */
public record LimitsDto(
        @JsonProperty List<LimitDto> limits,
        @JsonProperty List<StatusDto> statuses,
        @JsonProperty boolean mayChange,
        @JsonProperty boolean count) {

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
