package org.sluice.workbench.tracker.filters;

import java.util.List;
import java.util.Optional;

/**
 * A query under a name.
 *
 * @param jql as its owner wrote it
 * @param shares whom it is shown to beside its owner; none keeps it private
 */
public record SavedFilter(
        long id, String name, String description, Optional<String> ownerKey, String jql, List<FilterShare> shares) {
    public SavedFilter {
        shares = List.copyOf(shares);
    }

    public SavedFilter withOwner(Optional<String> key) {
        return new SavedFilter(id, name, description, key, jql, shares);
    }
}
