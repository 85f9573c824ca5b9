package org.sluice.workbench.services.jobs;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Keys;

/** Jobs that outlive the process. */
@SuppressWarnings("JavaUtilDate") // Jira's declarations speak in dates.
final class JobStore {
    private final Jdbi jdbi;

    JobStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Job> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM scheduled_job ORDER BY next_run")
                .map((row, ctx) -> read(row))
                .list());
    }

    /** What is scheduled twice at once is written twice: whoever finds a row that came in between takes its place once more. */
    void put(Job job) {
        boolean written = false;
        while (!written) {
            written = Keys.free(() -> replace(job));
        }
    }

    private void replace(Job job) {
        Optional<IntervalScheduleInfo> interval =
                Optional.ofNullable(job.config().getSchedule().getIntervalScheduleInfo());
        Optional<CronScheduleInfo> cron =
                Optional.ofNullable(job.config().getSchedule().getCronScheduleInfo());
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "DELETE FROM scheduled_job WHERE job_id = ?", job.id().toString());
            handle.execute(
                    "INSERT INTO scheduled_job (job_id, runner_key, interval_millis, first_run, cron_expression, cron_zone,"
                            + " parameters, next_run) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    job.id().toString(),
                    job.config().getJobRunnerKey().toString(),
                    interval.map(IntervalScheduleInfo::getIntervalInMillis).orElse(0L),
                    interval.map(IntervalScheduleInfo::getFirstRunTime)
                            .map(Date::getTime)
                            .orElse(null),
                    cron.map(CronScheduleInfo::getCronExpression).orElse(null),
                    cron.map(CronScheduleInfo::getTimeZone).map(TimeZone::getID).orElse(null),
                    JobParameters.write(job.config().getParameters()),
                    job.nextRun().toEpochMilli());
        });
    }

    void remove(JobId id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM scheduled_job WHERE job_id = ?", id.toString()));
    }

    private static Job read(ResultSet row) throws SQLException {
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(row.getString("runner_key")))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule(row))
                .withParameters(JobParameters.read(row.getString("parameters")));
        return new Job(JobId.of(row.getString("job_id")), config, Instant.ofEpochMilli(row.getLong("next_run")));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        String cron = row.getString("cron_expression");
        if (cron != null) {
            String zone = row.getString("cron_zone");
            return Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone));
        }
        long first = row.getLong("first_run");
        return Schedule.forInterval(row.getLong("interval_millis"), row.wasNull() ? null : new Date(first));
    }
}
