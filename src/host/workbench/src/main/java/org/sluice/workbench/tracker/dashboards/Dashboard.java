package org.sluice.workbench.tracker.dashboards;

import java.util.List;
import java.util.Optional;

/**
 * A page of gadgets.
 *
 * @param ownerKey the user who may change it; empty for the system's own
 * @param layout Jira's letters for the columns: {@code A} one, {@code AA} two alike, {@code AB} or {@code BA} two
 *     unlike, {@code AAA} three
 * @param shares whom it is shown to besides its owner
 */
public record Dashboard(
        long id, String name, String description, Optional<String> ownerKey, String layout, List<Share> shares) {
    public Dashboard {
        shares = List.copyOf(shares);
    }

    public int columns() {
        return layout.length();
    }
}
