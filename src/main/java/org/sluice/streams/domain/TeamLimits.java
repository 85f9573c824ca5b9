package org.sluice.streams.domain;

import java.util.Map;
import java.util.Set;

/** Where the limits of teams are kept. */
public interface TeamLimits {

    /** The limits of a project; none where nobody has set any. */
    Limits of(long projectId);

    /** These are the limits from now on; whoever counts under them holds a place from now on. */
    void change(long projectId, Limits limits);

    /** What a limit can be for, by id in Jira's order, and what it is called. */
    Map<String, String> statuses();

    /** Whether anything counts: not while no field says which stream a task is in. */
    boolean count();

    /** The projects that have any. */
    Set<Long> projects();
}
