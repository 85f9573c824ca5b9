package org.sluice.intake.domain;

import java.util.List;

/**
 * What is in triage, as far as somebody may see it.
 *
 * @param tasks what was answered or came back first, then the oldest, and what its reporter has still to answer last
 * @param receivers the teams that a task can be passed on to, by name
 * @param more how many there are besides
 */
public record TriageList(List<TriageTask> tasks, List<String> receivers, int more) {

    /** Keeps its own copies. */
    public TriageList {
        tasks = List.copyOf(tasks);
        receivers = List.copyOf(receivers);
    }
}
