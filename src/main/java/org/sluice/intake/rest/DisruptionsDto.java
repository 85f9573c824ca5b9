package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Known disruptions that the caller may browse, the latest first.
 *
 * @param watching whether Jira lets people watch
 * @param tasks which
 */
public record DisruptionsDto(
        @JsonProperty boolean watching, @JsonProperty List<DisruptionDto> tasks) {

    /**
     * One of them.
     *
     * @param since an instant
     * @param mine whether the one who is asked about watches it
     * @param watchers how many watch it
     */
    public record DisruptionDto(
            @JsonProperty String key,
            @JsonProperty String summary,
            @JsonProperty String since,
            @JsonProperty boolean mine,
            @JsonProperty int watchers) {}
}
