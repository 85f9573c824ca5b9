package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Made;

/**
 * What switching on made: {@code {"dashboardId":"10100","made":[{"kind":"dashboard","name":"…","id":"10100"}]}};
 * {@code dashboardId} is null when nothing was made.
 */
public record MadeDto(
        @JsonProperty @Nullable String dashboardId,
        @JsonProperty List<ThingDto> made) {

    static MadeDto of(List<Made> things) {
        return new MadeDto(
                things.stream()
                        .filter(made -> made.kind().equals(Made.DASHBOARD))
                        .map(Made::id)
                        .findFirst()
                        .orElse(null),
                things.stream()
                        .map(made -> new ThingDto(made.kind(), made.name(), made.id()))
                        .toList());
    }

    /** One thing. */
    public record ThingDto(
            @JsonProperty String kind,
            @JsonProperty String name,
            @JsonProperty String id) {}
}
