package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.sluice.intake.domain.WayInTask;

/**
 * Nothing was said of a task, because a personal identity number stands in what would have been:
 * {@code {"message":"…","numbers":[{"part":"reason","from":4,"to":15}]}}. With {@code "personal":true} it is said all the same.
 */
public record PersonalNumbersDto(
        @JsonProperty String message, @JsonProperty List<WayInRefusedDto.NumberDto> numbers) {

    static PersonalNumbersDto of(String message, List<WayInTask.Found> found) {
        return new PersonalNumbersDto(
                message, found.stream().map(WayInRefusedDto.NumberDto::of).toList());
    }
}
