package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.sluice.intake.domain.WayInTask;

/**
 * Why no task was made: {@code {"message":"…","faults":[{"field":"customfield_10100","message":"Ward is required."}],"numbers":[]}}.
 *
 * @param faults what Jira says against it, field by field; the field is empty where it is about none, {@code facts.} and the name of a fact where one lacks
 * @param numbers where a personal identity number stands
 */
public record WayInRefusedDto(
        @JsonProperty String message,
        @JsonProperty List<FaultDto> faults,
        @JsonProperty List<NumberDto> numbers) {

    /** What speaks against a field. */
    public record FaultDto(
            @JsonProperty String field, @JsonProperty String message) {}

    /**
     * Where a personal identity number stands, never which.
     *
     * @param part {@code title}, {@code details}, or {@code facts.} and the name of a fact
     * @param from its first sign
     * @param to the sign after its last
     */
    public record NumberDto(
            @JsonProperty String part,
            @JsonProperty int from,
            @JsonProperty int to) {

        static NumberDto of(WayInTask.Found found) {
            return new NumberDto(
                    found.part(), found.place().from(), found.place().to());
        }
    }
}
