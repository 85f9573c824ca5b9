package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sluice.streams.domain.Days;

/** Days in a row: from the first to the last one, both included, as dates. */
public record DaysDto(
        @JsonProperty String from, @JsonProperty String to) {

    static DaysDto of(Days days) {
        return new DaysDto(days.from().toString(), days.to().minusDays(1).toString());
    }
}
