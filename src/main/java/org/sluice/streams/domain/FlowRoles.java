package org.sluice.streams.domain;

/** Who has which role of a team with two streams. */
@FunctionalInterface
public interface FlowRoles {

    /** Whether somebody, by user key, has a role in a project; nobody has one that was not set up or is gone. */
    boolean has(long projectId, FlowRole role, String userKey);
}
