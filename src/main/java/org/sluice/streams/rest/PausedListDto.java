package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.sluice.streams.domain.PausedTasks;

/**
 * What waits: {@code {"own":[…],"offered":[…],"toMe":[…]}}: the caller's own paused tasks, what comes next first; what others left more than
 * two days ago, the longest first; urgent tasks that nobody has taken and that are offered to the caller, the oldest first.
 */
public record PausedListDto(
        @JsonProperty List<PausedDto> own,
        @JsonProperty List<PausedDto> offered,
        @JsonProperty List<OfferedDto> toMe) {

    static PausedListDto of(PausedTasks paused) {
        return new PausedListDto(
                paused.own().stream().map(PausedDto::of).toList(),
                paused.offered().stream().map(PausedDto::of).toList(),
                paused.toMe().stream().map(OfferedDto::of).toList());
    }
}
