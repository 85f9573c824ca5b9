package org.sluice.intake.domain;

import java.util.List;

/** The tasks of a project that whoever asks may browse; of others nothing is told, not even how many there are. */
public interface KnownTasks {

    /** Those that the team has pinned as known disruptions and that are open, the latest first, some at most. */
    List<KnownTask> disruptions(long projectId);

    /**
     * Those that are open, or were until lately, with one of these in their summaries, the latest first, some at most.
     *
     * @param searched letters and digits only; with an asterisk at the end, all words that begin so
     */
    List<KnownTask> saying(long projectId, List<String> searched);
}
