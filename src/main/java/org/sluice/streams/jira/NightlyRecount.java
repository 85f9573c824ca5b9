package org.sluice.streams.jira;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.NightlyJob;
import org.sluice.platform.NightlyPart;

/**
 * Counts again each night, once per cluster, what no event told of: who has which place under the limits of teams, and in which projects
 * starts are noted. Forgets what rules said and what workflows offered so long ago that nobody asks for it. Each is a part of its own.
 */
public final class NightlyRecount extends NightlyJob {

    /** After the nightly check of the ledger. */
    static final String WHEN = "0 45 2 * * ?";

    private static final Logger log = LoggerFactory.getLogger(NightlyRecount.class);
    private static final String NAME = "org.sluice.jira.limits.nightly";

    private final List<NightlyPart> parts;
    private final Clock clock;

    /** Counts by the host's scheduler. */
    public NightlyRecount(List<NightlyPart> parts, BackgroundJob background, Clock clock) {
        super(NAME, WHEN, background);
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    protected void night() {
        Instant now = clock.instant();
        parts.forEach(part -> night(part, now));
    }

    /** What fails keeps nothing else from being done. */
    private static void night(NightlyPart part, Instant now) {
        try {
            part.night(now);
        } catch (RuntimeException | LinkageError e) {
            log.error(
                    "{} has not done its part tonight, and does it next night",
                    part.getClass().getSimpleName(),
                    e);
        }
    }
}
