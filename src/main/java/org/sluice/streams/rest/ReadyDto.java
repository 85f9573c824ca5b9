package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sluice.streams.domain.ReadyList;
import org.sluice.streams.domain.ReadyTask;

/**
 * What may be started, in its order: {@code {"mayOrder":true,"tasks":[{"issue":"SUP-12","summary":"…","stream":"planned",
 * "priority":"High","due":"2026-12-01","created":"2026-11-02T08:00:00Z","nextUp":"2026-11-22T08:00:00Z"}],"more":0}}. What a task does
 * not have is null.
 */
public record ReadyDto(
        @JsonProperty boolean mayOrder,
        @JsonProperty List<ReadyTaskDto> tasks,
        @JsonProperty int more) {

    static ReadyDto of(ReadyList ready, boolean mayOrder) {
        return new ReadyDto(
                mayOrder, ready.tasks().stream().map(ReadyTaskDto::of).toList(), ready.more());
    }

    /** One task; nobody's name is in it. */
    public record ReadyTaskDto(
            @JsonProperty String issue,
            @JsonProperty String summary,
            @JsonProperty @Nullable String stream,
            @JsonProperty @Nullable String priority,
            @JsonProperty @Nullable String due,
            @JsonProperty String created,
            @JsonProperty @Nullable String nextUp) {

        static ReadyTaskDto of(ReadyTask one) {
            return new ReadyTaskDto(
                    one.task().key(),
                    one.task().summary(),
                    one.task().stream()
                            .map(stream -> stream.name().toLowerCase(Locale.ROOT))
                            .orElse(null),
                    one.priority().map(ReadyTask.Ranked::name).orElse(null),
                    one.due().map(LocalDate::toString).orElse(null),
                    one.created().toString(),
                    one.nextUp().map(Instant::toString).orElse(null));
        }
    }
}
