package org.sluice.work;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a piece of work came towards its end.
 *
 * <ul>
 *   <li>arrived: created, or last moved into the project that holds it now;
 *   <li>accepted: first entry into a stream;
 *   <li>started: first entry into a status that is mapped as in work, later pauses do not move it;
 *   <li>paused: when it last left work for a waiting status, if it still waits and is not resolved;
 *   <li>restreamed: when it last went from one stream into the other, also by way of none; entering or leaving a stream is none.
 * </ul>
 */
public record Progress(
        Instant arrived,
        Optional<Instant> accepted,
        Optional<Instant> started,
        Optional<Instant> paused,
        Optional<Instant> restreamed) {

    /** Follows stream, project and status through a history. */
    public static Progress of(WorkHistory history, StatusStages stages) {
        Instant created = history.item().created();
        Instant arrived = history.changesOf(Field.PROJECT).stream()
                .map(FieldChange::at)
                .reduce(created, (earlier, later) -> later);
        return new Progress(
                arrived, accepted(history), started(history, stages), paused(history, stages), restreamed(history));
    }

    private static Optional<Instant> accepted(WorkHistory history) {
        if (history.first(Field.STREAM).isPresent()) {
            return Optional.of(history.item().created());
        }
        return history.changesOf(Field.STREAM).stream()
                .filter(change -> change.to().isPresent())
                .map(FieldChange::at)
                .findFirst();
    }

    private static Optional<Instant> started(WorkHistory history, StatusStages stages) {
        if (stages.of(history.first(Field.STATUS)) == Stage.IN_WORK) {
            return Optional.of(history.item().created());
        }
        return history.changesOf(Field.STATUS).stream()
                .filter(change -> stages.of(change.to()) == Stage.IN_WORK)
                .map(FieldChange::at)
                .findFirst();
    }

    private static Optional<Instant> paused(WorkHistory history, StatusStages stages) {
        Stage now = stages.of(history.item().one(Field.STATUS));
        if (now != Stage.WAITING || history.item().one(Field.RESOLUTION).isPresent()) {
            return Optional.empty();
        }
        return history.changesOf(Field.STATUS).stream()
                .filter(change -> stages.of(change.from()) == Stage.IN_WORK && stages.of(change.to()) == Stage.WAITING)
                .map(FieldChange::at)
                .reduce((earlier, later) -> later);
    }

    private static Optional<Instant> restreamed(WorkHistory history) {
        Optional<String> stream = history.first(Field.STREAM);
        Optional<Instant> restreamed = Optional.empty();
        for (FieldChange change : history.changesOf(Field.STREAM)) {
            if (change.to().isPresent()) {
                if (stream.isPresent() && !stream.equals(change.to())) {
                    restreamed = Optional.of(change.at());
                }
                stream = change.to();
            }
        }
        return restreamed;
    }
}
