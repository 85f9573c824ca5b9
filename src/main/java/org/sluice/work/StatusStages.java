package org.sluice.work;

import java.util.Map;
import java.util.Optional;

/**
 * What each status of a project means, by status id; a status that nobody mapped is waiting, so it never starts a clock.
 *
 * @param byStatus what they mean
 * @param paused the one in which somebody left work to come back to it, none where there is none
 */
public record StatusStages(Map<String, Stage> byStatus, Optional<String> paused) {

    /** Keeps its own copy. */
    public StatusStages {
        byStatus = Map.copyOf(byStatus);
    }

    /** Without a status of pausing. */
    public StatusStages(Map<String, Stage> byStatus) {
        this(byStatus, Optional.empty());
    }

    /** Whether that is the status of pausing. */
    boolean paused(Optional<String> status) {
        return status.isPresent() && status.equals(paused);
    }

    /** The stage of a status. */
    public Stage of(Optional<String> status) {
        return status.map(byStatus::get).orElse(Stage.WAITING);
    }
}
