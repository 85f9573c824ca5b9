package org.sluice.workbench.services.jobs;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** A scheduled job and when it runs next. */
record Job(JobId id, JobConfig config, Instant nextRun) {
    boolean isKept() {
        return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
    }

    /** The job after a run: at the next time of its own rhythm, or not at all when there is none. */
    Optional<Job> after(Instant now) {
        return Rhythm.next(config.getSchedule(), nextRun, now).map(next -> new Job(id, config, next));
    }

    JobDetails details(boolean runnable) {
        return new Details(id, config, nextRun, runnable);
    }

    /** What the scheduler tells of a job. */
    private record Details(JobId getJobId, JobConfig config, Instant nextRun, boolean isRunnable)
            implements JobDetails {
        @Override
        public JobRunnerKey getJobRunnerKey() {
            return config.getJobRunnerKey();
        }

        @Override
        public RunMode getRunMode() {
            return config.getRunMode();
        }

        @Override
        public Schedule getSchedule() {
            return config.getSchedule();
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // Jira's declaration speaks in dates.
        public Date getNextRunTime() {
            return Date.from(nextRun);
        }

        @Override
        public Map<String, Serializable> getParameters() {
            return config.getParameters();
        }
    }
}
