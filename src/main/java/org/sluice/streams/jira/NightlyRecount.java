package org.sluice.streams.jira;

import java.time.Clock;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.NightlyJob;

/**
 * Counts again each night, once per cluster, what no event told of: who has which place under the limits of teams, and in which projects
 * starts are noted. Forgets what rules said and what workflows offered so long ago that nobody asks for it.
 */
public final class NightlyRecount extends NightlyJob {

    /** After the nightly check of the ledger. */
    static final String WHEN = "0 45 2 * * ?";

    private static final String NAME = "org.sluice.jira.limits.nightly";

    private final JiraTeamLimits limits;
    private final AoRuleLog said;
    private final OfferRows offered;
    private final AoUrgentStarts starts;
    private final TeamFlows flows;
    private final Clock clock;

    /** Counts by the host's scheduler. */
    public NightlyRecount(
            JiraTeamLimits limits,
            AoRuleLog said,
            OfferRows offered,
            AoUrgentStarts starts,
            TeamFlows flows,
            BackgroundJob background,
            Clock clock) {
        super(NAME, WHEN, background);
        this.limits = limits;
        this.said = said;
        this.offered = offered;
        this.starts = starts;
        this.flows = flows;
        this.clock = clock;
    }

    @Override
    protected void night() {
        said.forgetBefore(clock.instant());
        offered.forgetBefore(clock.instant());
        starts.only(flows.projects(), clock.instant());
        limits.recountAll();
    }
}
