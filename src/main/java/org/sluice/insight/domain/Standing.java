package org.sluice.insight.domain;

import java.util.List;
import java.util.Optional;
import org.sluice.insight.domain.Switched.ByHand;

/**
 * What a project has of Sluice.
 *
 * @param on whether it is measured
 * @param by who switched it on here, by key; none when it is off, or was switched on in another way
 * @param made what stands of what was made, or taken into use
 * @param lacks what it lacks of the field of the stream that switching on gives; nothing when it is off
 */
public record Standing(boolean on, Optional<String> by, List<Made> made, Optional<ByHand> lacks) {

    /** Keeps its own copy. */
    public Standing {
        made = List.copyOf(made);
    }

    /** The dashboard that somebody has here, by its id. */
    public Optional<String> dashboardOf(String person) {
        return Made.dashboardOf(person, made);
    }
}
