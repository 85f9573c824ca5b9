package org.sluice.workbench.services.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs at their time, each never twice at once.
 *
 * <p>A job that runs once per cluster is kept over a restart and waits until its runner is registered again; one that runs
 * locally is forgotten. A job that was to run once is gone when it begins, so whoever must finish has to begin it anew.
 */
public final class Jobs implements SchedulerService, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private final Clock clock;
    private final Alarm alarm;
    private final JobStore store;
    private final Map<JobRunnerKey, JobRunner> runners = new HashMap<>();
    private final Map<JobId, Job> jobs = new HashMap<>();
    private final Set<JobId> running = new HashSet<>();
    private volatile boolean closing;

    public Jobs(Jdbi jdbi, Clock clock, Alarm alarm) {
        this.clock = clock;
        this.alarm = alarm;
        this.store = new JobStore(jdbi);
        store.all().forEach(job -> jobs.put(job.id(), job));
    }

    @Override
    public synchronized void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
        jobs.values().stream()
                .filter(job -> job.config().getJobRunnerKey().equals(key))
                .forEach(this::arm);
    }

    @Override
    public synchronized void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public synchronized Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    /** Those that would run jobs now, for whoever looks for one that was forgotten. */
    public synchronized List<JobRunner> runners() {
        return List.copyOf(runners.values());
    }

    @Override
    public synchronized void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Optional<String> unfit = JobParameters.unfit(config.getParameters());
        if (unfit.isPresent()) {
            throw new SchedulerServiceException("Parameter " + unfit.get() + " of job " + id
                    + " is no text, whole number or truth value, and the workbench keeps no other");
        }
        Job job = new Job(id, config, Rhythm.first(config.getSchedule(), clock.instant()));
        keep(job);
        arm(job);
    }

    @Override
    public synchronized void unscheduleJob(JobId id) {
        jobs.remove(id);
        store.remove(id);
    }

    @Override
    public synchronized JobDetails getJobDetails(JobId id) {
        Job job = jobs.get(id);
        return job == null ? null : job.details(runners.containsKey(job.config().getJobRunnerKey()));
    }

    /** Tells running jobs to stop. */
    @Override
    public void close() {
        closing = true;
    }

    private void arm(Job job) {
        alarm.at(job.nextRun(), () -> due(job));
    }

    private void due(Job job) {
        JobRunner runner = begin(job);
        if (runner == null) {
            return;
        }
        Instant start = clock.instant();
        try {
            tell(job, runner.runJob(new Request(job.id(), job.config(), start)));
        } catch (RuntimeException e) {
            log.error("Job {} failed", job.id(), e);
        } finally {
            end(job);
        }
    }

    /** The runner, or null when the job is not to run: it was changed, runs already, or nobody can do it now. */
    private synchronized JobRunner begin(Job job) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (closing || runner == null || !job.equals(jobs.get(job.id())) || !running.add(job.id())) {
            return null;
        }
        Optional<Job> next = job.after(clock.instant());
        next.ifPresentOrElse(this::keep, () -> unscheduleJob(job.id()));
        return runner;
    }

    private synchronized void end(Job job) {
        running.remove(job.id());
        Job next = jobs.get(job.id());
        if (next != null) {
            arm(next);
        }
    }

    private void keep(Job job) {
        jobs.put(job.id(), job);
        if (job.isKept()) {
            store.put(job);
        }
    }

    private static void tell(Job job, JobRunnerResponse response) {
        if (response != null && response.getRunOutcome() != RunOutcome.SUCCESS) {
            log.warn("Job {} ended {}: {}", job.id(), response.getRunOutcome(), response.getMessage());
        }
    }

    /** What a runner is told. */
    private final class Request implements JobRunnerRequest {
        private final JobId id;
        private final JobConfig config;
        private final Instant start;

        Request(JobId id, JobConfig config, Instant start) {
            this.id = id;
            this.config = config;
            this.start = start;
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // Jira's declaration speaks in dates.
        public Date getStartTime() {
            return Date.from(start);
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
            return closing;
        }
    }
}
