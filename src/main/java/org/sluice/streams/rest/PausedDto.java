package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sluice.streams.domain.PausedTask;
import org.sluice.streams.domain.PausedWork;

/**
 * A paused task: {@code {"key":"SUP-8","summary":"…","since":"2026-03-02T08:00:00Z","whereWasI":"…","pausedFor":"SUP-12","back":true}}.
 * {@code pausedFor} is null when there is no such task, or the caller may not see it; {@code back} says that it has ended, was deleted or is urgent no more. It names nobody.
 */
public record PausedDto(
        @JsonProperty String key,
        @JsonProperty String summary,
        @JsonProperty String since,
        @JsonProperty @Nullable String whereWasI,
        @JsonProperty @Nullable String pausedFor,
        @JsonProperty boolean back) {

    static PausedDto of(PausedTask paused) {
        PausedWork work = paused.work();
        return new PausedDto(
                paused.task().key(),
                paused.task().summary(),
                work.since().toString(),
                work.line().orElse(null),
                paused.urgent().map(task -> task.key()).orElse(null),
                paused.back());
    }
}
