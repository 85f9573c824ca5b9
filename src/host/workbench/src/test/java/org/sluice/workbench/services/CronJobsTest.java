package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.services.jobs.Jobs;
import org.sluice.workbench.testing.ImportedTracker;

/** Jobs that run when the clock says so, in the zone that they name. */
public class CronJobsTest {
    private static final JobRunnerKey WATERING = JobRunnerKey.of("org.example.watering");
    private static final JobId NIGHTLY = JobId.of("org.example.nightly");
    private static final String AT_TWO = "0 0 2 * * ?";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final List<Instant> runs = new ArrayList<>();

    @Test
    public void shouldRunEachNightInItsZone() throws Exception {
        ManualAlarm time = new ManualAlarm(Instant.parse("2026-06-15T10:00:00Z"));

        jobs(time).scheduleJob(NIGHTLY, cron(AT_TWO, "Europe/Copenhagen"));
        time.pass(Duration.ofDays(2));

        // 2 o'clock in Copenhagen is midnight in Greenwich in summer.
        assertThat(runs).containsExactly(Instant.parse("2026-06-16T00:00:00Z"), Instant.parse("2026-06-17T00:00:00Z"));
    }

    @Test
    public void shouldKeepItsHourWhenTheClocksChange() throws Exception {
        ManualAlarm time = new ManualAlarm(Instant.parse("2026-10-24T12:00:00Z"));

        jobs(time).scheduleJob(NIGHTLY, cron("0 30 7 * * ?", "Europe/Stockholm"));
        time.pass(Duration.ofDays(2));

        assertThat(runs).containsExactly(Instant.parse("2026-10-25T06:30:00Z"), Instant.parse("2026-10-26T06:30:00Z"));
    }

    @Test
    public void shouldKnowItsTimesAfterARestart() throws Exception {
        ManualAlarm before = new ManualAlarm(Instant.parse("2026-06-15T10:00:00Z"));
        jobs(before).scheduleJob(NIGHTLY, cron(AT_TWO, "UTC"));

        ManualAlarm after = new ManualAlarm(Instant.parse("2026-06-15T11:00:00Z"));
        Jobs jobs = jobs(after);
        after.pass(Duration.ofDays(2));

        assertThat(runs).containsExactly(Instant.parse("2026-06-16T02:00:00Z"), Instant.parse("2026-06-17T02:00:00Z"));
        assertThat(jobs.getJobDetails(NIGHTLY)
                        .getSchedule()
                        .getCronScheduleInfo()
                        .getCronExpression())
                .isEqualTo(AT_TWO);
    }

    @Test
    public void shouldRefuseAnExpressionThatIsNone() {
        Jobs jobs = jobs(new ManualAlarm(Instant.parse("2026-06-15T10:00:00Z")));

        assertThatThrownBy(() -> jobs.scheduleJob(NIGHTLY, cron("each night", "UTC")))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("each night cannot be read");
        assertThat(jobs.getJobDetails(NIGHTLY)).isNull();
    }

    @Test
    public void shouldRefuseAnExpressionWhoseTimesAreOver() {
        Jobs jobs = jobs(new ManualAlarm(Instant.parse("2026-06-15T10:00:00Z")));

        assertThatThrownBy(() -> jobs.scheduleJob(NIGHTLY, cron("0 0 2 1 1 ? 2020", "UTC")))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("names no time to come");
    }

    private Jobs jobs(ManualAlarm time) {
        Jobs jobs = new Jobs(home.tracker().database().jdbi(), time.clock(), time);
        jobs.registerJobRunner(WATERING, request -> {
            runs.add(time.clock().instant());
            return JobRunnerResponse.success();
        });
        return jobs;
    }

    private static JobConfig cron(String expression, String zone) {
        return JobConfig.forJobRunnerKey(WATERING)
                .withSchedule(Schedule.forCronExpression(expression, TimeZone.getTimeZone(zone)));
    }
}
