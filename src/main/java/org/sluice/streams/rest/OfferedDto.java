package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sluice.streams.domain.OfferedTask;

/**
 * An urgent task that is offered to the caller: {@code {"key":"SUP-12","summary":"…","since":"2026-03-02T08:00:00Z",
 * "until":"2026-03-02T08:15:00Z"}}. Until then it is offered to the caller alone, as whoever is on urgent; null: to all of the team.
 */
public record OfferedDto(
        @JsonProperty String key,
        @JsonProperty String summary,
        @JsonProperty String since,
        @JsonProperty @Nullable String until) {

    static OfferedDto of(OfferedTask offered) {
        return new OfferedDto(
                offered.task().key(),
                offered.task().summary(),
                offered.since().toString(),
                offered.offer().toAllFrom().map(Object::toString).orElse(null));
    }
}
