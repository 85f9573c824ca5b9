package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.streams.domain.Started;

/**
 * What was started and what was paused: {@code {"started":{"key":"SUP-12",…},"inProgress":true,"whereWasI":"…","paused":[…],"kept":[…],
 * "notPaused":[{"key":"SUP-8","reason":"…",…}],"limits":["…"],"problems":[{"step":"assignee","message":"…"}]}}. {@code whereWasI} is the line that
 * greets the caller at the started task, {@code limits} say which limits of the team are passed now. Lists are empty where there is nothing.
 */
public record StartedDto(
        @JsonProperty TaskDto started,
        @JsonProperty boolean inProgress,
        @JsonProperty @Nullable String whereWasI,
        @JsonProperty List<TaskDto> paused,
        @JsonProperty List<TaskDto> kept,
        @JsonProperty List<TaskDto> notPaused,
        @JsonProperty List<String> limits,
        @JsonProperty List<ProblemDto> problems) {

    static StartedDto of(Started started) {
        return new StartedDto(
                TaskDto.of(started.task()),
                started.inProgress(),
                started.greeting().orElse(null),
                started.paused().stream().map(TaskDto::of).toList(),
                started.kept().stream().map(TaskDto::of).toList(),
                started.notPaused().stream().map(TaskDto::of).toList(),
                started.limits(),
                started.problems().stream()
                        .map(problem -> new ProblemDto(problem.step(), problem.reason()))
                        .toList());
    }

    /** Something beside that did not work, and why. */
    public record ProblemDto(
            @JsonProperty String step, @JsonProperty String message) {}
}
