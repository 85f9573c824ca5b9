package org.sluice.intake.domain;

/** Who is of the team that does a project's intake. */
@FunctionalInterface
public interface IntakeMembers {

    /** Whether somebody, by user key, is. */
    boolean holds(long projectId, String userKey);
}
