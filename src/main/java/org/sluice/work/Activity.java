package org.sluice.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody worked on a piece of work, when it was put aside, and who outside pressed for it. Nobody's name is in it.
 *
 * <ul>
 *   <li>in work: while its status is mapped as in work and it is not resolved, whoever had it;
 *   <li>paused: from when it came out of work into the status <em>Paused</em> until somebody took it up again; what left that status for
 *       another one was not taken up and is no pause; one that still lasts is none yet;
 *   <li>pressure: the options that are ticked now, by id.
 * </ul>
 */
public record Activity(Stretches inWork, Stretches paused, Set<String> pressure) {

    /** Nothing happened. */
    public static final Activity NONE = new Activity(Stretches.NONE, Stretches.NONE, Set.of());

    /** Keeps its own copy. */
    public Activity {
        pressure = Set.copyOf(pressure);
    }

    /** Follows status and resolution through a history. */
    public static Activity of(WorkHistory history, StatusStages stages) {
        return new Activity(
                inWork(history, stages), paused(history, stages), history.item().all(Field.PRESSURE));
    }

    private static Stretches inWork(WorkHistory history, StatusStages stages) {
        List<Span> ended = new ArrayList<>();
        Now now = new Now(history.first(Field.STATUS), history.first(Field.RESOLUTION));
        Optional<Instant> since =
                now.working(stages) ? Optional.of(history.item().created()) : Optional.empty();
        for (FieldChange change : history.changes()) {
            now = now.after(change);
            if (now.working(stages) && since.isEmpty()) {
                since = Optional.of(when(change, history));
            } else if (!now.working(stages) && since.isPresent()) {
                ended.add(new Span(since.get(), when(change, history)));
                since = Optional.empty();
            }
        }
        return Stretches.of(ended, since);
    }

    private static Stretches paused(WorkHistory history, StatusStages stages) {
        List<Span> ended = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        for (FieldChange change : history.changesOf(Field.STATUS)) {
            if (since.isPresent() && stages.of(change.to()) == Stage.IN_WORK) {
                ended.add(new Span(since.get(), when(change, history)));
            }
            since = Optional.of(when(change, history))
                    .filter(at -> stages.of(change.from()) == Stage.IN_WORK && stages.paused(change.to()));
        }
        return Stretches.of(ended, Optional.empty());
    }

    /** A brought-in change may be dated before the creation; it is taken as made with it, and takes no time. */
    private static Instant when(FieldChange change, WorkHistory history) {
        Instant created = history.item().created();
        return change.at().isBefore(created) ? created : change.at();
    }

    /** Status and resolution at one point of a history. */
    private record Now(Optional<String> status, Optional<String> resolution) {

        boolean working(StatusStages stages) {
            return resolution.isEmpty() && stages.of(status) == Stage.IN_WORK;
        }

        Now after(FieldChange change) {
            return switch (change.field()) {
                case STATUS -> new Now(change.to(), resolution);
                case RESOLUTION -> new Now(status, change.to());
                case PROJECT, ASSIGNEE, TEAM, STREAM, TASK_TYPE, PRESSURE -> this;
            };
        }
    }
}
