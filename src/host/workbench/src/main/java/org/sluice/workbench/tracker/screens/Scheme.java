package org.sluice.workbench.tracker.screens;

import java.util.Map;

/**
 * What leads from an operation to a screen, or from an issue type to a screen scheme or a field configuration.
 *
 * @param standardId the target of all that are not named
 * @param others targets by issue type id, or by name of the operation
 */
public record Scheme(long id, String name, String description, long standardId, Map<String, Long> others) {
    /** The one that projects have without being given any. */
    public static final long DEFAULT = 1;

    public Scheme {
        others = Map.copyOf(others);
    }

    public long to(String item) {
        return others.getOrDefault(item, standardId);
    }

    public boolean leadsTo(long targetId) {
        return standardId == targetId || others.containsValue(targetId);
    }
}
