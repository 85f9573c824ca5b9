package org.sluice.workbench.operations.deeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an issue shall go.
 *
 * @param typeId the type that it gets
 * @param statusId the status for one that the target's workflow lacks
 * @param form fields that are filled on the way, by field id
 */
public record MoveTarget(long projectId, String typeId, Optional<String> statusId, Map<String, List<String>> form) {
    public MoveTarget {
        form = Map.copyOf(form);
    }

    public static MoveTarget of(long projectId, String typeId) {
        return new MoveTarget(projectId, typeId, Optional.empty(), Map.of());
    }
}
