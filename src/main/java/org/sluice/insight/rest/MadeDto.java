package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project has of what switching on makes:
 * {@code {"on":true,"by":"Ada Admin","dashboardId":"10100","made":[{"kind":"dashboard","name":"…","id":"10100","owner":"Ada
 * Admin","mine":true}]}}. {@code dashboardId} is the caller's own and {@code by} who switched on here, null when there is none.
 * Only when something was to be changed: {@code already} when somebody else had switched on before, {@code byHand} with what
 * this Jira does not let Sluice make: the dashboard or its gadgets, and the field of the stream or its places on the screens.
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

    /** One thing; its owner by name, and whether that is the caller. */
    public record ThingDto(
            @JsonProperty String kind,
            @JsonProperty String name,
            @JsonProperty String id,
            @JsonProperty String owner,
            @JsonProperty boolean mine) {}
}
