package org.sluice.intake.domain;

import java.util.OptionalLong;

/** Which line of who does what was chosen for a task on the way in. */
public interface ChosenLines {

    /** A line, by its id, was chosen for a task of a project; 0 where it came by the way in and none was. */
    void choose(long taskId, long projectId, long line);

    /** The line, by its id, that was chosen for a task in a project; none where none was, or it came from another project. */
    OptionalLong of(long taskId, long projectId);
}
