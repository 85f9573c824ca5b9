package org.sluice.streams.jira;

import java.time.Clock;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Turns;

/**
 * Whether a project has turns to show, as this node knows it: it is switched on for Sluice, or somebody has entered turns. A site has
 * hundreds of projects that are neither, and each of their pages asks.
 */
public final class TurnsShown {

    private final TeamFlows flows;
    private final Lately<Long, Boolean> entered;

    /** Asks what is kept, once a second at most. */
    public TurnsShown(TeamFlows flows, Turns turns, Clock clock) {
        this.flows = flows;
        this.entered = new Lately<>(turns::any, clock, AoTeamLimits.LAG);
    }

    boolean in(long projectId) {
        return flows.stream(projectId).isPresent() || entered.of(projectId);
    }
}
