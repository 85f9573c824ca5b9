package org.sluice.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Work that the host's scheduler does in the background: once in a cluster, or on this node. */
public final class BackgroundJob {

    /** A run whose time has come waits for a thread; one that waits for longer was lost with its node. */
    private static final Duration LOST = Duration.ofMinutes(1);

    private final SchedulerService scheduler;
    private final Clock clock;

    /** Uses the host's scheduler. */
    public BackgroundJob(SchedulerService scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Says what a name stands for, on this node. */
    public void register(String name, JobRunner runner) {
        scheduler.registerJobRunner(JobRunnerKey.of(name), runner);
    }

    /** The name stands for nothing any more, on this node. */
    public void unregister(String name) {
        scheduler.unregisterJobRunner(JobRunnerKey.of(name));
    }

    /** Has it run once, after a while; asked twice before it ran, it runs once. */
    public void runIn(Duration delay, String name) {
        schedule(name, Schedule.runOnce(Date.from(clock.instant().plus(delay))));
    }

    /**
     * Has it run after a while at the latest. A run that was asked for before is not put off: else those who ask all the
     * time would keep it from ever running.
     */
    public void runWithin(Duration delay, String name) {
        Instant now = clock.instant();
        boolean planned = Optional.ofNullable(scheduler.getJobDetails(JobId.of(name)))
                .map(JobDetails::getNextRunTime)
                .map(Date::toInstant)
                .filter(next -> next.isAfter(now.minus(LOST)) && !next.isAfter(now.plus(delay)))
                .isPresent();
        if (!planned) {
            runIn(delay, name);
        }
    }

    /** Has it run again and again, by a cron expression, in the zone of the server. */
    public void runEach(String cron, String name) {
        schedule(name, Schedule.forCronExpression(cron));
    }

    /** Has it run again and again on this node, whatever the others do. */
    public void runHereEach(Duration interval, String name) {
        Date first = Date.from(clock.instant().plus(interval));
        schedule(name, RunMode.RUN_LOCALLY, Schedule.forInterval(interval.toMillis(), first));
    }

    /** It runs on this node no more. */
    public void endHere(String name) {
        scheduler.unscheduleJob(JobId.of(name));
        unregister(name);
    }

    private void schedule(String name, Schedule schedule) {
        schedule(name, RunMode.RUN_ONCE_PER_CLUSTER, schedule);
    }

    private void schedule(String name, RunMode mode, Schedule schedule) {
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(name))
                .withRunMode(mode)
                .withSchedule(schedule);
        try {
            scheduler.scheduleJob(JobId.of(name), config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("the host does not schedule the job " + name, e);
        }
    }
}
