package org.sluice.intake.domain;

import org.sluice.streams.domain.Teams;

/** Who keeps a project's list of who does what: those who work in the project. */
public final class ScopeTeam {

    private final Teams teams;

    /** Asks who works where. */
    public ScopeTeam(Teams teams) {
        this.teams = teams;
    }

    /** Whether somebody, by user key, is one of them. */
    public boolean holds(long projectId, String userKey) {
        return teams.holds(projectId, userKey);
    }
}
