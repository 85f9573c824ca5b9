package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project has of what switching on makes:
 * {@code {"on":true,"by":"Ada Admin","dashboardId":"10100","made":[{"kind":"dashboard","name":"…","id":"10100","owner":"Ada
 * Admin","mine":true,"added":true}]}}. {@code dashboardId} is the caller's own and {@code by} who switched on here, null when
 * there is none. {@code byHand} only when there is something: what this Jira did not let Sluice make of the dashboard and its
 * gadgets just now; and of the field of the stream and its places on the screens, which is told of a project that is on whenever
 * they are missing. {@code already} only when something was to be changed, and somebody else had switched on before.
 */
public record MadeDto(
        @JsonProperty boolean on,
        @JsonProperty @Nullable String by,
        @JsonProperty @Nullable String dashboardId,
        @JsonProperty List<ThingDto> made,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Boolean already,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<String> byHand) {

    /** One thing; its owner by name, and whether that is the caller; whether it came by switching on, so that undo takes it. */
    public record ThingDto(
            @JsonProperty String kind,
            @JsonProperty String name,
            @JsonProperty String id,
            @JsonProperty String owner,
            @JsonProperty boolean mine,
            @JsonProperty boolean added) {}
}
