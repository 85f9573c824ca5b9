package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The turns of a team.
 *
 * @param today the day that it is for the team
 * @param me who asks
 * @param mayPlan whether they may enter turns and change what was agreed
 * @param holidays the public holidays of the chosen country in the coming year, whether the team is free on them or not
 * @param notHere who is not here today
 */
public record TurnsDto(
        @JsonProperty String today,
        @JsonProperty PersonDto me,
        @JsonProperty boolean mayPlan,
        @JsonProperty TurnSettingsDto settings,
        @JsonProperty List<String> holidays,
        @JsonProperty List<PersonDto> notHere,
        @JsonProperty RotaDto urgent,
        @JsonProperty RotaDto intake) {}
