package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Start;
import org.sluice.streams.domain.Started;

/**
 * A task: {@code {"key":"SUP-8","summary":"…","urgent":false,"whereWasI":"…","reason":null}}. {@code whereWasI} is the line that was
 * left, {@code reason} why it could not be paused; null where there is none.
 */
public record TaskDto(
        @JsonProperty String key,
        @JsonProperty String summary,
        @JsonProperty boolean urgent,
        @JsonProperty @Nullable String whereWasI,
        @JsonProperty @Nullable String reason) {

    static TaskDto of(FlowTask task) {
        return of(task, null, null);
    }

    static TaskDto of(Start.Pause pause) {
        return of(pause.task(), pause.line().orElse(null), null);
    }

    static TaskDto of(Started.NotPaused not) {
        return of(not.task(), null, not.reason());
    }

    private static TaskDto of(FlowTask task, @Nullable String line, @Nullable String reason) {
        return new TaskDto(task.key(), task.summary(), task.urgent(), line, reason);
    }
}
