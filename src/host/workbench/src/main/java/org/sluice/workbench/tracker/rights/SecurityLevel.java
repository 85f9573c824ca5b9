package org.sluice.workbench.tracker.rights;

import java.util.List;

/** A level that hides an issue from everybody whom none of its holders means. */
public record SecurityLevel(long id, long schemeId, String name, String description, List<Holder> holders) {
    public SecurityLevel {
        holders = List.copyOf(holders);
    }
}
