package org.sluice.streams.jira;

import org.sluice.streams.domain.Turns;

/**
 * Whether a project has turns to show: it is switched on for Sluice, or somebody has entered turns. A site has hundreds of projects that are
 * neither, and each of their pages asks.
 */
public final class TurnsShown {

    private final TeamFlows flows;
    private final Turns turns;

    /** Asks what is kept. */
    public TurnsShown(TeamFlows flows, Turns turns) {
        this.flows = flows;
        this.turns = turns;
    }

    boolean in(long projectId) {
        return flows.stream(projectId).isPresent() || turns.any(projectId);
    }
}
