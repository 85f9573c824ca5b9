package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.sluice.streams.domain.TurnSettings;

/** What a team has agreed about its turns: {@code rhythm} day or week, {@code country} none, denmark or sweden, {@code offerAfter} in minutes. */
public record TurnSettingsDto(
        @JsonProperty String rhythm,
        @JsonProperty String country,
        @JsonProperty boolean skipHolidays,
        @JsonProperty boolean skipWeekends,
        @JsonProperty long offerAfter) {

    static TurnSettingsDto of(TurnSettings settings) {
        return new TurnSettingsDto(
                settings.rhythm().name().toLowerCase(Locale.ROOT),
                settings.country().name().toLowerCase(Locale.ROOT),
                settings.skipHolidays(),
                settings.skipWeekends(),
                settings.offerAfter().toMinutes());
    }
}
