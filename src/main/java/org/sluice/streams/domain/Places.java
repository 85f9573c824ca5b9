package org.sluice.streams.domain;

import java.util.Map;
import java.util.Set;

/** The places under the limits of projects. */
public interface Places {

    /**
     * Who holds which places now.
     *
     * @param groups {@link Limit#group()} of each limit that is asked for
     */
    Map<String, Occupancy> look(long projectId, Set<String> groups);

    /**
     * Holds places for a task for a short while, one under each of some limits; under one where it has a place it keeps that.
     *
     * @param seen as {@link #look} showed them, with a place to give
     * @return whether the task has all of them; when somebody else was there first it has been given none, and it is worth looking again
     */
    boolean take(long projectId, long issueId, Map<String, Occupancy> seen);

    /** The task stands now where just these groups count it: it has a place in each of them and in no others. */
    void settle(long projectId, long issueId, Set<String> groups);

    /** How many places are held. */
    int held(long projectId, String group);
}
