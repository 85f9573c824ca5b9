package org.sluice.intake.domain;

import java.util.Optional;

/** Takes back what was said of a task. */
public interface TakingBack {

    /**
     * Brings a task back into triage by a transition that somebody has.
     *
     * @param userKey who does it
     * @return why not, in their words; none where it is done
     */
    Optional<String> toTriage(long taskId, String userKey);
}
