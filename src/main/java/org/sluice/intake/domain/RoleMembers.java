package org.sluice.intake.domain;

/** Who holds project roles. */
public interface RoleMembers {

    /** Whether there is a role of an id. */
    boolean isThere(long role);

    /** Whether somebody active, by user key, holds one in a project. */
    boolean holds(long role, long projectId, String userKey);
}
