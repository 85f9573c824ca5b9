package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in triage, as far as the caller may see it.
 *
 * @param tasks what was answered or came back first, then the oldest, and what its reporter has still to answer last
 * @param more how many there are besides
 * @param receivers the teams that a task can be passed on to, by name
 * @param lead whose turn intake is now, as others call them; null where it is nobody’s
 * @param leads whether it is the caller's turn to lead intake
 * @param now the server's time, from which to reckon how long each has waited
 */
public record TriageDto(
        @JsonProperty List<TaskDto> tasks,
        @JsonProperty int more,
        @JsonProperty List<String> receivers,
        @JsonProperty @Nullable String lead,
        @JsonProperty boolean leads,
        @JsonProperty String now) {

    /**
     * A task.
     *
     * @param words how its description begins
     * @param reporter who reported it, as others call them; empty where nobody did
     * @param since when it came into triage this time, or was asked about
     * @param why {@code answered}, {@code returned}, {@code new} or {@code asked}: what it is there with
     * @param stream {@code urgent} or {@code planned} as its reporter said, null where they did not
     * @param late whether it has waited for as long as it should
     * @param question to its reporter, for the facts that lack, in their language; empty where none does
     * @param matches the lines that it may be about, with the words that spoke for each
     * @param lacking facts that have to be known before it is accepted as planned
     */
    public record TaskDto(
            @JsonProperty String issue,
            @JsonProperty String summary,
            @JsonProperty String words,
            @JsonProperty String reporter,
            @JsonProperty String since,
            @JsonProperty String why,
            @JsonProperty @Nullable String stream,
            @JsonProperty boolean late,
            @JsonProperty String question,
            @JsonProperty List<MatchesDto.MatchDto> matches,
            @JsonProperty List<String> lacking) {}
}
