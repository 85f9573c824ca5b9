package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one kind.
 *
 * @param today whose turn it is today, here or not; none when it is nobody's
 * @param turns from two weeks ago on
 * @param gaps from today to the last turn, the days that nobody has though the team is not free on them
 */
public record RotaDto(
        @JsonProperty @Nullable PersonDto today,
        @JsonProperty List<TurnDto> turns,
        @JsonProperty List<DaysDto> gaps) {}
