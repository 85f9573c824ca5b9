package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be swept of a backlog, and how the last sweep stands.
 *
 * @param preview what a sweep could pass on; null while one is at it
 * @param run the last sweep; null where there was none
 */
public record SweepDto(
        @JsonProperty @Nullable PreviewDto preview,
        @JsonProperty @Nullable RunDto run) {

    /**
     * What a sweep could pass on.
     *
     * @param looked how many tasks in triage were looked at
     * @param more how many there are besides
     * @param most how many can be swept at once
     * @param batch how many are passed on at one go
     * @param groups those that clearly belong elsewhere, the largest group first
     */
    public record PreviewDto(
            @JsonProperty int looked,
            @JsonProperty int more,
            @JsonProperty int most,
            @JsonProperty int batch,
            @JsonProperty List<GroupDto> groups) {}

    /**
     * Tasks for which the same line speaks.
     *
     * @param line which, by id
     * @param what it is about
     * @param receiver whose it is by name; null where the caller may not know
     * @param sentence what it says to the reporter
     * @param hindrance why it cannot be passed on; null where it can
     * @param tasks the oldest first
     */
    public record GroupDto(
            @JsonProperty long line,
            @JsonProperty String what,
            @JsonProperty @Nullable String receiver,
            @JsonProperty String sentence,
            @JsonProperty @Nullable String hindrance,
            @JsonProperty List<TaskDto> tasks) {}

    /**
     * A task.
     *
     * @param words which of its words spoke for the line
     */
    public record TaskDto(
            @JsonProperty String issue,
            @JsonProperty String summary,
            @JsonProperty String since,
            @JsonProperty List<String> words) {}

    /**
     * A sweep.
     *
     * @param state {@code running}, {@code stopped}, {@code telling} or {@code done}
     * @param all how many tasks were chosen
     * @param passed how many are passed on
     * @param ahead how many are still to be
     * @param delivered of how many the receiving team has got its part
     * @param paused whether it waits because Sluice is paused
     * @param left the first of those that were left where they are, or came back
     * @param untold the first of those whose reporters could not be told
     * @param allLeft how many were left or came back
     * @param allUntold of how many the reporters could not be told
     */
    public record RunDto(
            @JsonProperty String state,
            @JsonProperty String started,
            @JsonProperty int all,
            @JsonProperty int passed,
            @JsonProperty int ahead,
            @JsonProperty int delivered,
            @JsonProperty boolean paused,
            @JsonProperty List<LeftDto> left,
            @JsonProperty List<LeftDto> untold,
            @JsonProperty int allLeft,
            @JsonProperty int allUntold) {}

    /**
     * A task with the reason why something was not done.
     *
     * @param issue null for one that the caller may not see
     */
    public record LeftDto(
            @JsonProperty @Nullable String issue,
            @JsonProperty @Nullable String summary,
            @JsonProperty String why) {}
}
