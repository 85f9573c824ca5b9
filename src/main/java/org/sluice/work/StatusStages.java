package org.sluice.work;

import java.util.Map;
import java.util.Optional;

/** What each status of a project means, by status id; a status that nobody mapped is waiting, so it never starts a clock. */
public record StatusStages(Map<String, Stage> byStatus) {

    /** Keeps its own copy. */
    public StatusStages {
        byStatus = Map.copyOf(byStatus);
    }

    /** The stage of a status. */
    public Stage of(Optional<String> status) {
        return status.map(byStatus::get).orElse(Stage.WAITING);
    }
}
