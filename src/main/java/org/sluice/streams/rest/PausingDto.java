package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether Sluice holds anything back: {@code {"pause":{"since":"…","by":"Ada"},"site":null,"projects":[],"log":[]}}.
 *
 * @param pause of the project, or of the site where the site is asked about; none when it is not paused
 * @param site of the whole site, where a project is asked about
 * @param projects those that are paused by themselves, where the site is asked about
 * @param log what rules said when nobody was held back, newest first
 */
public record PausingDto(
        @JsonProperty @Nullable PauseDto pause,
        @JsonProperty @Nullable PauseDto site,
        @JsonProperty List<PausedProjectDto> projects,
        @JsonProperty List<SaidDto> log) {

    /** Since when, and the name of who did it. */
    public record PauseDto(
            @JsonProperty String since, @JsonProperty String by) {}

    /** A project that is paused. */
    public record PausedProjectDto(
            @JsonProperty String key,
            @JsonProperty String name,
            @JsonProperty PauseDto pause) {}

    /**
     * What a rule said.
     *
     * @param kind {@code remark}, {@code paused} or {@code fault}
     * @param task its key, none for one that the caller may not see
     * @param rule what the rule is called
     * @param error the number in Jira's log
     */
    public record SaidDto(
            @JsonProperty String at,
            @JsonProperty String kind,
            @JsonProperty @Nullable String task,
            @JsonProperty String rule,
            @JsonProperty String text,
            @JsonProperty @Nullable String error) {}
}
