package org.sluice.streams.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.Host;
import org.sluice.platform.People;
import org.sluice.streams.domain.CalendarLinks;
import org.sluice.streams.domain.Turns;

/** Forgets each night, once per cluster, the turns that are long over, who was not here, and calendar links of people who have left. */
public final class TurnsJob implements JobRunner, LifecycleAware {

    /** Half past two by the server's clock, after the check of the ledger. */
    static final String WHEN = "0 30 2 * * ?";

    private static final String NAME = "org.sluice.jira.turns.nightly";

    private final Turns turns;
    private final CalendarLinks links;
    private final People people;
    private final Host host;
    private final Clock clock;
    private final BackgroundJob background;

    /** Forgets by the host's scheduler. */
    public TurnsJob(Turns turns, CalendarLinks links, People people, Host host, Clock clock, BackgroundJob background) {
        this.turns = turns;
        this.links = links;
        this.people = people;
        this.host = host;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public void onStart() {
        background.register(NAME, this);
        background.runEach(WHEN, NAME);
    }

    @Override
    public void onStop() {
        background.unregister(NAME);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        turns.forgetBefore(LocalDate.ofInstant(clock.instant(), host.zone()));
        links.owners().stream().filter(owner -> !people.active(owner)).forEach(links::revoke);
        return JobRunnerResponse.success();
    }
}
