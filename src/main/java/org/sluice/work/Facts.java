package org.sluice.work;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The dated facts of one piece of work: what the ledger keeps and every measure is made of.
 *
 * <p>Stream and task types are those at resolution, for open work those of now. Whether the resolution counts as solved is
 * not here: the project may change its mind, and no history has to be read again for that. What was done with the work is none where
 * the history was last read by a version of Sluice that did not ask for it.
 */
public record Facts(
        long itemId,
        long projectId,
        String typeId,
        boolean subTask,
        boolean archived,
        Optional<Long> securityLevel,
        Progress progress,
        Optional<Outcome> outcome,
        Owners owners,
        Optional<Stream> stream,
        Set<String> taskTypes,
        Optional<Activity> activity) {

    /** Keeps its own copy of the task types. */
    public Facts {
        taskTypes = Set.copyOf(taskTypes);
    }

    /** Derives the facts from a history. */
    public static Facts of(WorkHistory history, StatusStages stages) {
        WorkItem item = history.item();
        Optional<Outcome> outcome = Outcome.of(history);
        Instant asOf = outcome.flatMap(Outcome::done).orElse(Instant.MAX);
        return new Facts(
                item.id(),
                item.projectId(),
                item.typeId(),
                item.subTask(),
                item.archived(),
                item.securityLevel(),
                Progress.of(history, stages),
                outcome,
                Owners.of(history),
                history.valueAt(Field.STREAM, asOf).map(Stream::valueOf),
                history.valuesAt(Field.TASK_TYPE, asOf),
                Optional.of(Activity.of(history, stages)));
    }

    /** The same facts in a stream. */
    public Facts in(Optional<Stream> other) {
        return new Facts(
                itemId,
                projectId,
                typeId,
                subTask,
                archived,
                securityLevel,
                progress,
                outcome,
                owners,
                other,
                taskTypes,
                activity);
    }

    /** What of them the ledger keeps: all but who resolved the work. */
    public Facts kept() {
        return new Facts(
                itemId,
                projectId,
                typeId,
                subTask,
                archived,
                securityLevel,
                progress,
                outcome.map(one -> new Outcome(one.resolution(), one.done(), Optional.empty())),
                owners,
                stream,
                taskTypes,
                activity);
    }

    /** Whether the work is not resolved. */
    public boolean open() {
        return outcome.isEmpty();
    }
}
