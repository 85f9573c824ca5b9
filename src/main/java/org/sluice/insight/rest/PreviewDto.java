package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the project's history says and what there is to choose from: {@code {"state":"ready","days":90,"arrived":120,
 * "open":31,"oldestOpen":{"key":"SUP-3","days":88.2},"medianHours":15.1,"solved":110,"typesOnOnePerson":4,"typesTotal":12,
 * "statuses":[{"id":"1","name":"Open","category":"new"}],"resolutions":[{"id":"1","name":"Done","solved":true}],
 * "priorities":[{"id":"1","name":"Highest"}],"historyUrgentJql":"priority in (\"Highest\", \"High\")",
 * "teamFields":[{"id":"customfield_10100","name":"Support team"}]}}.
 */
public record PreviewDto(
        @JsonProperty String state,
        @JsonProperty int days,
        @JsonProperty int arrived,
        @JsonProperty int open,
        @JsonProperty @Nullable OldestDto oldestOpen,
        @JsonProperty @Nullable Double medianHours,
        @JsonProperty int solved,
        @JsonProperty int typesOnOnePerson,
        @JsonProperty int typesTotal,
        @JsonProperty List<StatusDto> statuses,
        @JsonProperty List<ResolutionDto> resolutions,
        @JsonProperty List<NamedDto> priorities,
        @JsonProperty String historyUrgentJql,
        @JsonProperty List<NamedDto> teamFields) {

    /** The open task that arrived first, without its key if the caller may not see it, and how many days ago that was. */
    public record OldestDto(
            @JsonProperty @Nullable String key,
            @JsonProperty double days) {}

    /** A status that the project's tasks have been in, and what Jira's category says of it. */
    public record StatusDto(
            @JsonProperty String id,
            @JsonProperty String name,
            @JsonProperty String category) {}

    /** A resolution, and whether it counts as solved. */
    public record ResolutionDto(
            @JsonProperty String id,
            @JsonProperty String name,
            @JsonProperty boolean solved) {}

    /** Something held by id and shown by name. */
    public record NamedDto(
            @JsonProperty String id, @JsonProperty String name) {}

    /** A preview that is not done: {@code {"state":"running","issues":2000,"of":7554}}. */
    public record RunningDto(
            @JsonProperty String state,
            @JsonProperty int issues,
            @JsonProperty int of) {}
}
