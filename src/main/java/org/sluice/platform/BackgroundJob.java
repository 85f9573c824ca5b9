package org.sluice.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Work that the host's scheduler does once in a cluster, after it is asked for. */
public final class BackgroundJob {

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

    /** Has it run again and again, by a cron expression, in the zone of the server. */
    public void runEach(String cron, String name) {
        schedule(name, Schedule.forCronExpression(cron));
    }

    private void schedule(String name, Schedule schedule) {
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(name))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule);
        try {
            scheduler.scheduleJob(JobId.of(name), config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("the host does not schedule the job " + name, e);
        }
    }
}
