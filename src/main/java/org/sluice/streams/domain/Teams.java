package org.sluice.streams.domain;

/** Who works in a project: whoever may be given its tasks. */
public interface Teams {

    /** Whether somebody, by user key, works in a project. */
    boolean holds(long projectId, String userKey);

    /** Finds the people who work in a project by what others call them. */
    TeamMembers of(long projectId);
}
