package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The projects that set-up may choose from, how far their ledgers are, the caller's dashboards, and whether anything stands that
 * was made for it; and whether it is time to offer the two-stream workflow.
 */
public record SetupProjectsDto(
        @JsonProperty List<ProjectDto> projects,
        @JsonProperty boolean offersWorkflow) {

    /** One project. */
    public record ProjectDto(
            @JsonProperty String key,
            @JsonProperty String name,
            @JsonProperty String state,
            @JsonProperty int issues,
            @JsonProperty int of,
            @JsonProperty @Nullable String dashboardId,
            @JsonProperty boolean made,
            @JsonProperty @Nullable String asOf,
            @JsonProperty List<String> problems) {}
}
