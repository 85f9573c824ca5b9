package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.services.jobs.Jobs;
import org.sluice.workbench.testing.ImportedTracker;

/** Jobs run at their time, once, and those of the cluster outlive a restart. */
public class JobsTest {
    private static final JobRunnerKey WATERING = JobRunnerKey.of("org.example.watering");
    private static final JobId DAILY = JobId.of("org.example.daily");
    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final ManualAlarm time = new ManualAlarm(START);
    private final List<Instant> runs = new ArrayList<>();

    @Test
    public void shouldRunOnceAndForgetTheJob() throws Exception {
        Jobs jobs = watering();

        jobs.scheduleJob(DAILY, once(START.plusSeconds(60)));
        time.pass(Duration.ofMinutes(5));

        assertThat(runs).containsExactly(START.plusSeconds(60));
        assertThat(jobs.getJobDetails(DAILY)).isNull();
    }

    @Test
    public void shouldRunAgainAtEachInterval() throws Exception {
        Jobs jobs = watering();

        jobs.scheduleJob(DAILY, every(Duration.ofHours(1), START));
        time.pass(Duration.ofMinutes(150));

        assertThat(runs).containsExactly(START, START.plusSeconds(3_600), START.plusSeconds(7_200));
        assertThat(jobs.getJobDetails(DAILY).getNextRunTime()).isEqualTo(date(START.plusSeconds(10_800)));
    }

    @Test
    public void shouldNotRunWhatWasUnscheduled() throws Exception {
        Jobs jobs = watering();
        jobs.scheduleJob(DAILY, once(START.plusSeconds(60)));

        jobs.unscheduleJob(DAILY);
        time.pass(Duration.ofMinutes(5));

        assertThat(runs).isEmpty();
    }

    @Test
    public void shouldReplaceAJobOfTheSameName() throws Exception {
        Jobs jobs = watering();
        jobs.scheduleJob(DAILY, once(START.plusSeconds(60)));

        jobs.scheduleJob(DAILY, once(START.plusSeconds(120)));
        time.pass(Duration.ofMinutes(5));

        assertThat(runs).containsExactly(START.plusSeconds(120));
    }

    @Test
    public void shouldKeepAJobOverARestartUntilItsRunnerIsBack() throws Exception {
        watering().scheduleJob(DAILY, every(Duration.ofHours(1), START.plusSeconds(60)));
        ManualAlarm afterwards = new ManualAlarm(START.plus(Duration.ofHours(3)));

        Jobs restarted = new Jobs(home.tracker().database().jdbi(), afterwards.clock(), afterwards);
        assertThat(restarted.getJobDetails(DAILY).isRunnable()).isFalse();
        restarted.registerJobRunner(WATERING, request -> {
            runs.add(afterwards.clock().instant());
            return JobRunnerResponse.success();
        });
        afterwards.pass(Duration.ofMinutes(30));

        assertThat(runs).containsExactly(START.plus(Duration.ofHours(3)), START.plusSeconds(3 * 3_600 + 60));
        assertThat(restarted.getJobDetails(DAILY).getParameters()).isEqualTo(parameters());
    }

    @Test
    public void shouldForgetALocalJobAtARestart() throws Exception {
        watering().scheduleJob(DAILY, once(START.plusSeconds(60)).withRunMode(RunMode.RUN_LOCALLY));

        Jobs restarted = new Jobs(home.tracker().database().jdbi(), time.clock(), time);

        assertThat(restarted.getJobDetails(DAILY)).isNull();
    }

    @Test
    public void shouldGoOnAfterARunThatFails() throws Exception {
        Jobs jobs = new Jobs(home.tracker().database().jdbi(), time.clock(), time);
        jobs.registerJobRunner(WATERING, request -> {
            runs.add(time.clock().instant());
            throw new IllegalStateException("no water");
        });

        jobs.scheduleJob(DAILY, every(Duration.ofHours(1), START));
        time.pass(Duration.ofMinutes(90));

        assertThat(runs).hasSize(2);
    }

    @Test
    public void shouldTellARunningJobThatTheHostIsGoing() throws Exception {
        List<Boolean> told = new ArrayList<>();
        Jobs jobs = new Jobs(home.tracker().database().jdbi(), time.clock(), time);
        jobs.registerJobRunner(WATERING, request -> {
            told.add(request.isCancellationRequested());
            jobs.close();
            told.add(request.isCancellationRequested());
            return JobRunnerResponse.aborted("going");
        });

        jobs.scheduleJob(DAILY, once(START));
        time.pass(Duration.ofMinutes(1));

        assertThat(told).containsExactly(false, true);
    }

    @Test
    public void shouldRefuseAParameterThatCannotBeKept() {
        JobConfig config = once(START).withParameters(Map.of("list", new ArrayList<String>()));

        assertThatThrownBy(() -> watering().scheduleJob(DAILY, config))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("list");
    }

    private Jobs watering() {
        Jobs jobs = new Jobs(home.tracker().database().jdbi(), time.clock(), time);
        jobs.registerJobRunner(WATERING, request -> {
            runs.add(time.clock().instant());
            return JobRunnerResponse.success();
        });
        return jobs;
    }

    private static JobConfig once(Instant when) {
        return JobConfig.forJobRunnerKey(WATERING).withSchedule(Schedule.runOnce(date(when)));
    }

    private static JobConfig every(Duration interval, Instant first) {
        return JobConfig.forJobRunnerKey(WATERING)
                .withSchedule(Schedule.forInterval(interval.toMillis(), date(first)))
                .withParameters(parameters());
    }

    private static Map<String, Serializable> parameters() {
        return Map.of("bed", "Length", "row", 7L, "fast", true, "times", 2);
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
