package org.sluice.intake.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A task of a sweep.
 *
 * @param id which it is
 * @param sweepId of the sweep
 * @param choice what was chosen for it
 * @param step how far it has come
 * @param at when it was passed on; while that is being done, when it was begun
 * @param made the task that the other team has of it, by id
 * @param why in a word why it was left out or its reporter not told; empty otherwise
 * @param detail what there is to say beside that; may be empty
 */
public record SweptTask(
        long id,
        long sweepId,
        SweepChoice choice,
        SweptStep step,
        Optional<Instant> at,
        Optional<Long> made,
        String why,
        String detail) {

    /** Whether an outcome is the one that this sweep said of it. */
    public boolean is(RecordedOutcome said) {
        return said.taskId() == choice.taskId()
                && said.outcome() == IntakeOutcome.PASS_ON
                && at.filter(then -> step == SweptStep.MOVING
                                ? !said.at().isBefore(then)
                                : said.at().equals(then))
                        .isPresent();
    }
}
