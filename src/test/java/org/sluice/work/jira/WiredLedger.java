package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.java.ao.RawEntity;
import org.sluice.platform.BackgroundJob;
import org.sluice.testing.LocalLocks;
import org.sluice.work.FactsReader;

/** A ledger and all that keeps it, wired as in the plugin, as they are after a start of the server. */
record WiredLedger(AoLedger ledger, MeasuredProjects measured, TouchedRows touched, LedgerJob job, Clock clock) {

    /** The tables that it needs. */
    static final List<Class<? extends RawEntity<?>>> TABLES = List.of(
            LedgerRow.class,
            FillRow.class,
            SettingsRow.class,
            TouchedRow.class,
            CheckRow.class,
            BeforeRow.class,
            StreamRow.class,
            StreamProjectRow.class);

    static WiredLedger started(ActiveObjects ao, FactsReader reader, SchedulerService scheduler, Clock clock) {
        return started(ao, reader, scheduler, clock, Duration.ZERO);
    }

    /** The same, where nodes know only after a while which projects are measured. */
    static WiredLedger started(
            ActiveObjects ao, FactsReader reader, SchedulerService scheduler, Clock clock, Duration lag) {
        SettingsRows settings = new SettingsRows(ao);
        FillRows fills = new FillRows(ao);
        LedgerRows rows = new LedgerRows(ao, fills);
        CheckRows checks = new CheckRows(ao);
        TouchedRows touched = new TouchedRows(ao);
        MeasuredProjects measured = new MeasuredProjects(fills, clock, lag);
        LedgerFollower follower = new LedgerFollower(ao, settings, fills, rows, touched, reader, clock);
        ProjectRows kept =
                new ProjectRows(ao, settings, new AoSettingsBefore(ao), fills, rows, checks, new AoStreamFields(ao));
        LedgerFiller filler =
                new LedgerFiller(ao, settings, fills, rows, checks, kept, follower, reader, measured, clock);
        LedgerJob job = new LedgerJob(filler, new LocalLocks(), new BackgroundJob(scheduler, clock));
        job.onStart();
        return new WiredLedger(
                new AoLedger(ao, settings, fills, new HeldFacts(fills, rows), checks, kept, job, clock),
                measured,
                touched,
                job,
                clock);
    }

    /** Hears what the publisher tells, as the plugin does. */
    WiredLedger hearing(EventPublisher publisher) {
        listener(publisher).onStart();
        return this;
    }

    LedgerEvents listener(EventPublisher publisher) {
        return new LedgerEvents(publisher, measured, touched, job, clock);
    }
}
