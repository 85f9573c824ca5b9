package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
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

/** Runners come and go while jobs stay; each runner is told which job it runs. */
public class JobRunnersTest {
    private static final JobRunnerKey WATERING = JobRunnerKey.of("org.example.watering");
    private static final JobRunnerKey WEEDING = JobRunnerKey.of("org.example.weeding");
    private static final JobId MORNING = JobId.of("org.example.morning");
    private static final JobId EVENING = JobId.of("org.example.evening");
    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final ManualAlarm time = new ManualAlarm(START);
    private final List<String> runs = new ArrayList<>();

    @Test
    public void shouldTellARunnerWhichJobItRunsAndSince() throws Exception {
        Jobs jobs = jobs();
        List<JobRunnerRequest> told = new ArrayList<>();
        jobs.registerJobRunner(WATERING, request -> {
            told.add(request);
            return JobRunnerResponse.success();
        });

        jobs.scheduleJob(MORNING, once(WATERING, 60).withParameters(Map.of("bed", "<b>")));
        time.pass(Duration.ofMinutes(2));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).getJobId()).isEqualTo(MORNING);
        assertThat(told.get(0).getStartTime()).isEqualTo(date(START.plusSeconds(60)));
        assertThat(told.get(0).getJobConfig().getParameters()).isEqualTo(Map.of("bed", "<b>"));
    }

    @Test
    public void shouldRunEachJobByItsOwnRunnerInTheOrderOfTheirTimes() throws Exception {
        Jobs jobs = jobs();
        jobs.registerJobRunner(WATERING, request -> run("water"));
        jobs.registerJobRunner(WEEDING, request -> run("weed"));

        jobs.scheduleJob(EVENING, once(WEEDING, 120));
        jobs.scheduleJob(MORNING, once(WATERING, 60));
        time.pass(Duration.ofMinutes(5));

        assertThat(runs).containsExactly("water", "weed");
        assertThat(jobs.getRegisteredJobRunnerKeys()).containsExactlyInAnyOrder(WATERING, WEEDING);
    }

    @Test
    public void shouldWaitForARunnerThatWentAndComesBack() throws Exception {
        Jobs jobs = jobs();
        jobs.registerJobRunner(WATERING, request -> run("water"));
        jobs.scheduleJob(MORNING, once(WATERING, 60));

        jobs.unregisterJobRunner(WATERING);
        time.pass(Duration.ofMinutes(5));
        JobDetails waiting = jobs.getJobDetails(MORNING);
        assertThat(waiting.isRunnable()).isFalse();
        assertThat(runs).isEmpty();

        jobs.registerJobRunner(WATERING, request -> run("late water"));
        time.pass(Duration.ofMinutes(1));
        assertThat(runs).containsExactly("late water");
    }

    @Test
    public void shouldTellWhatAJobIs() throws Exception {
        Jobs jobs = jobs();
        jobs.registerJobRunner(WATERING, request -> run("water"));

        jobs.scheduleJob(MORNING, once(WATERING, 60));

        JobDetails details = jobs.getJobDetails(MORNING);
        assertThat(details.getJobId()).isEqualTo(MORNING);
        assertThat(details.getJobRunnerKey()).isEqualTo(WATERING);
        assertThat(details.isRunnable()).isTrue();
        assertThat(details.getNextRunTime()).isEqualTo(date(START.plusSeconds(60)));
        assertThat(jobs.getJobDetails(EVENING)).isNull();
    }

    @Test
    public void shouldTakeAJobOffThatNobodyScheduled() throws Exception {
        Jobs jobs = jobs();
        jobs.registerJobRunner(WATERING, request -> run("water"));
        jobs.scheduleJob(MORNING, once(WATERING, 60));

        jobs.unscheduleJob(EVENING);
        time.pass(Duration.ofMinutes(5));

        assertThat(runs).containsExactly("water");
    }

    @Test
    public void shouldLetAJobTakeItselfOff() throws Exception {
        Jobs jobs = jobs();
        jobs.registerJobRunner(WATERING, request -> {
            jobs.unscheduleJob(request.getJobId());
            return run("water");
        });

        jobs.scheduleJob(
                MORNING, JobConfig.forJobRunnerKey(WATERING).withSchedule(Schedule.forInterval(60_000, date(START))));
        time.pass(Duration.ofMinutes(5));

        assertThat(runs).containsExactly("water");
        assertThat(jobs().getJobDetails(MORNING)).isNull();
    }

    @Test
    public void shouldLeaveTheJobBeforeAsItWasWhenTheNextIsRefused() throws Exception {
        Jobs jobs = jobs();
        jobs.registerJobRunner(WATERING, request -> run("water"));
        jobs.scheduleJob(MORNING, once(WATERING, 60));
        JobConfig unfit = once(WATERING, 600).withParameters(Map.of("day", date(START)));

        assertThatThrownBy(() -> jobs.scheduleJob(MORNING, unfit))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("day");
        time.pass(Duration.ofMinutes(2));

        assertThat(runs).containsExactly("water");
    }

    @Test
    public void shouldRunNothingOnceTheHostIsGoing() throws Exception {
        Jobs jobs = jobs();
        jobs.registerJobRunner(WATERING, request -> run("water"));
        jobs.scheduleJob(MORNING, once(WATERING, 60));

        jobs.close();
        time.pass(Duration.ofMinutes(5));

        assertThat(runs).isEmpty();
        assertThat(jobs().getJobDetails(MORNING)).isNotNull();
    }

    private Jobs jobs() {
        return new Jobs(home.tracker().database().jdbi(), time.clock(), time);
    }

    private JobRunnerResponse run(String what) {
        runs.add(what);
        return JobRunnerResponse.success();
    }

    private static JobConfig once(JobRunnerKey runner, long seconds) {
        return JobConfig.forJobRunnerKey(runner).withSchedule(Schedule.runOnce(date(START.plusSeconds(seconds))));
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
