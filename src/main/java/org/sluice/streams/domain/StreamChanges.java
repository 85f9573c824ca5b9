package org.sluice.streams.domain;

import java.util.List;

/** Where the changes of stream of a task are written down. */
public interface StreamChanges {

    /** Each time that a task went from one stream into the other, oldest first; none when the task is gone. */
    List<StreamChange> of(long projectId, long issueId);
}
