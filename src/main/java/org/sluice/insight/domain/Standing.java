package org.sluice.insight.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a project has of Sluice.
 *
 * @param on whether it is measured
 * @param by who switched it on here, by key; none when it is off, or was switched on in another way
 * @param made what stands of what was made
 */
public record Standing(boolean on, Optional<String> by, List<Made> made) {

    /** Keeps its own copy. */
    public Standing {
        made = List.copyOf(made);
    }

    /** The dashboard that somebody has here, by its id. */
    public Optional<String> dashboardOf(String person) {
        return Made.dashboardOf(person, made);
    }
}
