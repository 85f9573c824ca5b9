package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Projects and how far their ledgers are: {@code {"projects":[{"key":"SUP","name":"IT support","state":"ready"}]}}. */
public record ProjectsDto(@JsonProperty List<ProjectDto> projects) {

    /** One project. */
    public record ProjectDto(
            @JsonProperty String key,
            @JsonProperty String name,
            @JsonProperty String state) {}
}
