package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Who does what, for the team: {@code {"version":3,"lines":[…],"findings":[…],"changes":[…],"projects":[{"key":"HR","name":"Staff"}],"most":2000}}.
 *
 * @param version which a change has to name
 * @param lines in the order of their ids
 * @param findings warnings about them; what keeps a line from being kept is never here
 * @param changes the latest first
 * @param projects those that a line can name as receivers
 * @param most how many lines a team can have
 */
public record ScopeDto(
        @JsonProperty long version,
        @JsonProperty List<ScopeLineDto> lines,
        @JsonProperty List<ScopeFindingDto> findings,
        @JsonProperty List<ChangeDto> changes,
        @JsonProperty List<ReceiverDto> projects,
        @JsonProperty int most) {

    /**
     * A change that was made.
     *
     * @param version which it made
     * @param at when, as {@code 2026-11-30T09:12:00Z}
     * @param by who, by name
     */
    public record ChangeDto(
            @JsonProperty long version,
            @JsonProperty String at,
            @JsonProperty String by,
            @JsonProperty int added,
            @JsonProperty int changed,
            @JsonProperty int removed) {}

    /** A project that can be named as a receiver. */
    public record ReceiverDto(
            @JsonProperty long id,
            @JsonProperty String key,
            @JsonProperty String name) {}
}
