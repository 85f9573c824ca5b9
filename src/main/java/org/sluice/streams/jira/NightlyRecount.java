package org.sluice.streams.jira;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.NightlyJob;

/**
 * Counts again each night, once per cluster, what no event told of: who has which place under the limits of teams, and in which projects
 * starts are noted. Forgets what rules said and what workflows offered so long ago that nobody asks for it.
 */
public final class NightlyRecount extends NightlyJob {

    /** After the nightly check of the ledger. */
    static final String WHEN = "0 45 2 * * ?";

    private static final Logger log = LoggerFactory.getLogger(NightlyRecount.class);
    private static final String NAME = "org.sluice.jira.limits.nightly";

    private final JiraTeamLimits limits;
    private final AoRuleLog said;
    private final OfferRows offered;
    private final AoUrgentStarts starts;
    private final StartProjects projects;
    private final Clock clock;

    /** Counts by the host's scheduler. */
    public NightlyRecount(
            JiraTeamLimits limits,
            AoRuleLog said,
            OfferRows offered,
            AoUrgentStarts starts,
            StartProjects projects,
            BackgroundJob background,
            Clock clock) {
        super(NAME, WHEN, background);
        this.limits = limits;
        this.said = said;
        this.offered = offered;
        this.starts = starts;
        this.projects = projects;
        this.clock = clock;
    }

    /** What fails keeps nothing else from being done. */
    @Override
    protected void night() {
        Instant now = clock.instant();
        each("Old sayings of rules are forgotten", () -> said.forgetBefore(now));
        each("Old offers are forgotten", () -> offered.forgetBefore(now));
        each("Starts are noted where work can be seen to begin", () -> starts.only(projects.ids(), now));
        each("Places under limits are counted", limits::recountAll);
    }

    private static void each(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            log.error("{}: not tonight, but next night again", what, e);
        }
    }
}
