package org.sluice.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a task was given to its first assignee, and by whom. Whom it was given to is nobody's business here.
 *
 * @param at when
 * @param by who did it, by user key
 */
public record FirstGiven(Instant at, String by) {

    /**
     * By the history of a task: what its first change of the assignee took the place of tells whether it began with one.
     *
     * @param changes of the assignee, the earliest first
     * @param assigned whether it has one now
     * @param created when and by whom the task was created
     */
    public static Optional<FirstGiven> of(List<Change> changes, boolean assigned, FirstGiven created) {
        if (changes.isEmpty()) {
            return assigned ? Optional.of(created) : Optional.empty();
        }
        Change first = changes.get(0);
        return Optional.of(first.hadNone() ? new FirstGiven(first.at(), first.by()) : created);
    }

    /**
     * A change of the assignee.
     *
     * @param at when
     * @param by who did it, by user key
     * @param hadNone whether the task was nobody's before
     */
    public record Change(Instant at, String by, boolean hadNone) {}
}
