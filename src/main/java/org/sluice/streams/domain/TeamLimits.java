package org.sluice.streams.domain;

import java.util.Map;
import java.util.Set;

/** Where the limits of teams are kept. */
public interface TeamLimits {

    /** The limits of a project; none where nobody has set any. */
    Limits of(long projectId);

    /**
     * These are the limits from now on.
     *
     * @return whether all who count under them hold a place now; else they are counted at night
     */
    boolean change(long projectId, Limits limits);

    /** What a limit can be for, by id in Jira's order, and what it is called. */
    Map<String, String> statuses();

    /** Whether anything counts: not while no field says which stream a task is in. */
    boolean count();

    /** The projects that have any. */
    Set<Long> projects();
}
