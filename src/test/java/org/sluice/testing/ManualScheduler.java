package org.sluice.testing;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scheduler whose jobs run when the test says so, on the test's own thread. */
public final class ManualScheduler implements SchedulerService {

    private final Map<JobRunnerKey, JobRunner> runners = new HashMap<>();
    private final Map<JobId, JobConfig> jobs = new LinkedHashMap<>();
    private boolean refuses;

    /** Runs every job that was asked for, each once. */
    public void runAll() {
        Map<JobId, JobConfig> due = new LinkedHashMap<>(jobs);
        jobs.clear();
        due.forEach((id, config) -> Optional.ofNullable(runners.get(config.getJobRunnerKey()))
                .orElseThrow()
                .runJob(request(id, config)));
    }

    /** The jobs that were asked for and have not run. */
    public Map<JobId, JobConfig> due() {
        return Map.copyOf(jobs);
    }

    private static JobRunnerRequest request(JobId id, JobConfig config) {
        return new JobRunnerRequest() {
            @Override
            public Date getStartTime() {
                return Date.from(Instant.EPOCH);
            }

            @Override
            public JobId getJobId() {
                return id;
            }

            @Override
            public JobConfig getJobConfig() {
                return config;
            }

            @Override
            public boolean isCancellationRequested() {
                return false;
            }
        };
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    /** The scheduler takes no job the next time it is asked to. */
    public void refuseOnce() {
        refuses = true;
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        if (refuses) {
            refuses = false;
            throw new SchedulerServiceException("the scheduler is down");
        }
        jobs.put(id, config);
    }

    @Override
    public void unscheduleJob(JobId id) {
        jobs.remove(id);
    }

    @Override
    public @Nullable JobDetails getJobDetails(JobId id) {
        return Optional.ofNullable(jobs.get(id))
                .map(job -> Stub.of(JobDetails.class)
                        .gives("getNextRunTime", nextRun(job))
                        .make())
                .orElse(null);
    }

    private static @Nullable Date nextRun(JobConfig job) {
        return Optional.ofNullable(job.getSchedule().getIntervalScheduleInfo())
                .map(IntervalScheduleInfo::getFirstRunTime)
                .orElse(null);
    }
}
