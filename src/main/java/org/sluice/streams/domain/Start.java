package org.sluice.streams.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What it means that somebody starts a task: first it is started, then what they had in progress is paused.
 *
 * <ul>
 *   <li>starting an urgent task pauses all of the person's own tasks in progress in the project that are not urgent, in the order in
 *       which they came in, but for those that are to be kept;
 *   <li>starting any other task pauses only those for which a line was left;
 *   <li>a task that is started again pauses nothing of itself.
 * </ul>
 *
 * @param task what is started
 * @param pauses what is paused after it was started, in that order
 * @param kept what stays in progress because the person said so
 */
public record Start(FlowTask task, List<Pause> pauses, List<FlowTask> kept) {

    /** Keeps its own copies. */
    public Start {
        pauses = List.copyOf(pauses);
        kept = List.copyOf(kept);
    }

    /**
     * The start of a task.
     *
     * @param inProgress what the person has in progress in the project
     * @param keep the keys of what is to stay in progress
     * @param lines what the person left for themselves, by key; an empty line is none
     */
    public static Start of(
            FlowTask task, Collection<FlowTask> inProgress, Set<String> keep, Map<String, String> lines) {
        List<Pause> pauses = new ArrayList<>();
        List<FlowTask> kept = new ArrayList<>();
        inProgress.stream()
                .filter(other -> other.id() != task.id())
                .sorted(FlowTask.AS_THEY_CAME)
                .forEach(other -> {
                    if (keep.contains(other.key())) {
                        kept.add(other);
                    } else if (gives(task, other) || lines.containsKey(other.key())) {
                        pauses.add(new Pause(
                                other,
                                Optional.ofNullable(lines.get(other.key())).flatMap(WhereWasI::line)));
                    }
                });
        return new Start(task, pauses, kept);
    }

    /** The same where nothing is paused by itself: what the person named, by id, is paused, and the rest is kept. */
    public Start ofNamedOnly(Set<Long> named) {
        List<FlowTask> left = new ArrayList<>(kept);
        pauses.stream()
                .map(Pause::task)
                .filter(other -> !named.contains(other.id()))
                .forEach(left::add);
        List<Pause> asked = pauses.stream()
                .filter(pause -> named.contains(pause.task().id()))
                .toList();
        return new Start(task, asked, left);
    }

    /** Whether it calls the person away from a planned task in progress, also from one that they keep; one in no stream is not counted. */
    public boolean interrupts() {
        return task.urgent()
                && Stream.concat(pauses.stream().map(Pause::task), kept.stream())
                        .anyMatch(FlowTask::planned);
    }

    private static boolean gives(FlowTask started, FlowTask other) {
        return started.urgent() && !other.urgent();
    }

    /** One task that is paused, with the line that the person left for themselves. */
    public record Pause(FlowTask task, Optional<String> line) {}
}
