package org.sluice.streams.domain;

import java.util.List;

/**
 * What waits in a project.
 *
 * @param own the reader's own, what comes next first
 * @param offered what others left more than two days ago, the longest first
 * @param toMe urgent tasks that nobody has taken and that are offered to the reader, the oldest first
 */
public record PausedTasks(List<PausedTask> own, List<PausedTask> offered, List<OfferedTask> toMe) {

    /** Keeps its own copies. */
    public PausedTasks {
        own = List.copyOf(own);
        offered = List.copyOf(offered);
        toMe = List.copyOf(toMe);
    }
}
