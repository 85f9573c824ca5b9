package org.sluice.streams.jira;

import java.time.Clock;
import java.time.LocalDate;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.Host;
import org.sluice.platform.NightlyJob;
import org.sluice.platform.People;
import org.sluice.streams.domain.CalendarLinks;
import org.sluice.streams.domain.Turns;

/** Forgets each night, once per cluster, the turns that are long over, who was not here, and calendar links of people who have left. */
public final class TurnsJob extends NightlyJob {

    /** Half past two by the server's clock, after the check of the ledger. */
    static final String WHEN = "0 30 2 * * ?";

    private static final String NAME = "org.sluice.jira.turns.nightly";

    private final Turns turns;
    private final CalendarLinks links;
    private final People people;
    private final Host host;
    private final Clock clock;

    /** Forgets by the host's scheduler. */
    public TurnsJob(Turns turns, CalendarLinks links, People people, Host host, Clock clock, BackgroundJob background) {
        super(NAME, WHEN, background);
        this.turns = turns;
        this.links = links;
        this.people = people;
        this.host = host;
        this.clock = clock;
    }

    @Override
    protected void night() {
        turns.forgetBefore(LocalDate.ofInstant(clock.instant(), host.zone()));
        links.owners().stream().filter(owner -> !people.active(owner)).forEach(links::revoke);
    }
}
