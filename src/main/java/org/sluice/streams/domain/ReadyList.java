package org.sluice.streams.domain;

import java.util.List;

/**
 * What may be started in a project, as far as somebody may see it.
 *
 * @param tasks in their order
 * @param more how many there are beside these, which are more than anybody reads
 */
public record ReadyList(List<ReadyTask> tasks, int more) {

    /** Puts them in order. */
    public ReadyList {
        tasks = tasks.stream().sorted(ReadyOrder.FIRST).toList();
    }
}
