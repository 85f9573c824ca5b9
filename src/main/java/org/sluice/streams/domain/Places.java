package org.sluice.streams.domain;

import java.util.Set;

/** The places under the limits of projects. */
public interface Places {

    /**
     * Holds a place for a task for a short while; one that has a place keeps it.
     *
     * @param group {@link Limit#group()}
     * @param most how many places there are
     * @return whether the task has one; none is taken when all are held
     */
    boolean take(long projectId, String group, long issueId, int most);

    /** The task does not want the place that it was given just now; one that it really took it keeps. */
    void giveBack(long projectId, String group, long issueId);

    /** The task stands now where just these groups count it: it has a place in each of them and in no others. */
    void settle(long projectId, long issueId, Set<String> groups);

    /** How many places are held. */
    int held(long projectId, String group);
}
