package org.sluice.work;

import java.time.Instant;
import java.util.Optional;

/**
 * When and how a piece of work that is resolved now came to be so.
 *
 * <ul>
 *   <li>done: the last change of the resolution from empty to a value. Resolved, opened again and resolved again counts from
 *       the last time; a later change from one resolution to another corrects the resolution, not the date;
 *   <li>without such a change (history was not brought along) the date that the tracker keeps counts; without both the work
 *       is resolved at an unknown time;
 *   <li>resolver: the assignee at that instant, for as long as a history is at hand; it is kept nowhere.
 * </ul>
 */
public record Outcome(String resolution, Optional<Instant> done, Optional<String> resolver) {

    /** The outcome, none while the work is open. */
    public static Optional<Outcome> of(WorkHistory history) {
        Optional<Instant> done = done(history);
        return history.item()
                .one(Field.RESOLUTION)
                .map(resolution ->
                        new Outcome(resolution, done, history.valueAt(Field.ASSIGNEE, done.orElse(Instant.MAX))));
    }

    private static Optional<Instant> done(WorkHistory history) {
        return history.changesOf(Field.RESOLUTION).stream()
                .filter(change -> change.from().isEmpty() && change.to().isPresent())
                .map(FieldChange::at)
                .reduce((earlier, later) -> later)
                .or(history.item()::resolved);
    }
}
