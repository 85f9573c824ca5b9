package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.sluice.streams.domain.PausedTasks;

/**
 * What waits: {@code {"own":[…],"offered":[…]}}, the caller's own, what comes next first, and what others left more than two days ago, the
 * longest first.
 */
public record PausedListDto(
        @JsonProperty List<PausedDto> own, @JsonProperty List<PausedDto> offered) {

    static PausedListDto of(PausedTasks paused) {
        return new PausedListDto(
                paused.own().stream().map(PausedDto::of).toList(),
                paused.offered().stream().map(PausedDto::of).toList());
    }
}
