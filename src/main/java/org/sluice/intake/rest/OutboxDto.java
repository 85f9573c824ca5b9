package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a project's intake is not delivered yet, what was said first first, and what came back, the latest first. Who said it is not here.
 *
 * @param waiting what the caller may see of what is not delivered
 * @param more whether others wait behind the first hundred; how many would tell of tasks that the caller may not see
 * @param returned what the caller may see of what came back
 */
public record OutboxDto(
        @JsonProperty List<WaitingDto> waiting,
        @JsonProperty boolean more,
        @JsonProperty List<ReturnedDto> returned) {

    /**
     * A task that another team had, and has no more.
     *
     * @param key of the task
     * @param summary of the task
     * @param receiver to whom it was passed on
     * @param line by which line of who does what, by id; null where none is known
     * @param what that line is about; null where it is known no more
     * @param at when it came back, as an instant
     */
    public record ReturnedDto(
            @JsonProperty String key,
            @JsonProperty String summary,
            @JsonProperty String receiver,
            @JsonProperty @Nullable Long line,
            @JsonProperty @Nullable String what,
            @JsonProperty String at) {}

    /**
     * Something that waits.
     *
     * @param id by which it is tried again or taken back
     * @param key of the task
     * @param summary of the task
     * @param outcome what was said, as a code
     * @param receiver to whom it is passed on; empty where it is not
     * @param to who is still to get it: {@code receiver} or {@code reporter}
     * @param due when it is tried next, as an instant; null where only the team can have it tried
     * @param hindrance why it could not be delivered, as a code; null where it was not tried yet
     * @param reason the same as a sentence; null likewise
     */
    public record WaitingDto(
            @JsonProperty long id,
            @JsonProperty String key,
            @JsonProperty String summary,
            @JsonProperty String outcome,
            @JsonProperty String receiver,
            @JsonProperty String to,
            @JsonProperty @Nullable String due,
            @JsonProperty @Nullable String hindrance,
            @JsonProperty @Nullable String reason) {}
}
