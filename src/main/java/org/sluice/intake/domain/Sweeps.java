package org.sluice.intake.domain;

import java.util.List;
import java.util.Optional;

/** The sweeps of projects' backlogs. */
public interface Sweeps {

    /** So many tasks are passed on at one go. */
    int BATCH = 50;

    /** The last one of a project. */
    Optional<Sweep> latest(long projectId);

    /** Its tasks, in the order in which their turn comes. */
    List<SweptTask> tasks(long sweepId);

    /** Begins one; what is known of those that are over is forgotten. */
    void start(long projectId, String person, List<SweepChoice> choices);

    /** Nothing more is passed on, but for the task that is being passed on just now. */
    void stop(Sweep sweep);

    /** It goes on, from now on as that person, by user key. */
    void resume(Sweep sweep, String person);

    /** What is ahead is left where it is, and reporters are told of the rest. */
    void end(Sweep sweep);

    /** Whether Sluice is paused in a project, so that nothing is swept. */
    boolean isPaused(long projectId);
}
