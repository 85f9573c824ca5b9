package org.sluice.streams.domain;

import java.util.List;
import java.util.Optional;

/**
 * What became of a start.
 *
 * @param task what was to be started, as it is now
 * @param inProgress whether it is in progress with the person
 * @param greeting the line that the person once left for themselves at this task
 * @param paused what was paused
 * @param kept what stayed in progress because the person said so
 * @param notPaused what could not be paused, and why
 * @param limits the limits of the team that are passed now, a sentence for each in the person's language
 * @param problems what else did not work, in the person's language
 */
public record Started(
        FlowTask task,
        boolean inProgress,
        Optional<String> greeting,
        List<Start.Pause> paused,
        List<FlowTask> kept,
        List<NotPaused> notPaused,
        List<String> limits,
        List<Problem> problems) {

    /** Keeps its own copies. */
    public Started {
        paused = List.copyOf(paused);
        kept = List.copyOf(kept);
        notPaused = List.copyOf(notPaused);
        limits = List.copyOf(limits);
        problems = List.copyOf(problems);
    }

    /** A task that stays in progress, and why, in the person's language. */
    public record NotPaused(FlowTask task, String reason) {}

    /**
     * Something that did not work beside.
     *
     * @param step {@code stream}, {@code assignee}, {@code start}, {@code look} (what else is in progress) or {@code line}
     * @param reason in the person's language
     */
    public record Problem(String step, String reason) {}
}
