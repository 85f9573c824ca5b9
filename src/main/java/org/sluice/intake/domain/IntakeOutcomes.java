package org.sluice.intake.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the intake said of tasks. */
public interface IntakeOutcomes {

    /** Keeps what was said. */
    void record(RecordedOutcome outcome);

    /** What was said of a task last; none where nothing was, or it was taken back. */
    Optional<RecordedOutcome> of(long taskId);

    /** The same of several tasks, by task. */
    Map<Long, RecordedOutcome> of(Collection<Long> taskIds);
}
