package org.sluice.streams.domain;

import java.util.List;

/** Where the changes of stream of a task are written down. */
public interface StreamChanges {

    /**
     * Each time that some tasks of a project went from one stream into the other, also by way of none; of each task the oldest first,
     * and none of tasks that are gone.
     */
    List<StreamChange> of(long projectId, List<Long> issueIds);
}
