package org.sluice.intake.domain;

/** Who keeps a project's list of who does what: those who do its intake. */
public final class ScopeTeam {

    private final IntakeMembers members;

    /** Asks who is of which team. */
    public ScopeTeam(IntakeMembers members) {
        this.members = members;
    }

    /** Whether somebody, by user key, is one of them. */
    public boolean holds(long projectId, String userKey) {
        return members.holds(projectId, userKey);
    }
}
