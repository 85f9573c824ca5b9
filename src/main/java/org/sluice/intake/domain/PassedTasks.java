package org.sluice.intake.domain;

import java.util.List;

/** Which of a project's tasks were passed on, and which stayed. */
@FunctionalInterface
public interface PassedTasks {

    /**
     * The latest tasks of which it is known, as far as whoever asks may browse them, the last to come in first. What waits to be decided is
     * not among them.
     */
    List<PassedTask> lately(long projectId);
}
