package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.services.jobs.Jobs;

/** When mail goes in and out by itself. */
public class MailTimesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldLookOnceAMinuteAndSoonerForMuchThatWaits() {
        Jobs jobs = scheduled();

        assertThat(every(jobs, "mail-in")).isEqualTo(60_000);
        assertThat(every(jobs, "mail-out")).isEqualTo(60_000);
        assertThat(every(jobs, "mail-out-sooner")).isEqualTo(2_000);
        assertThat(jobs.getRegisteredJobRunnerKeys())
                .extracting(JobRunnerKey::toString)
                .containsExactlyInAnyOrder(name("mail-in"), name("mail-out"), name("mail-out-sooner"));
    }

    private Jobs scheduled() {
        // No time passes.
        Jobs jobs = new Jobs(host.database().jdbi(), Clock.systemUTC(), (time, call) -> {});
        host.mail().schedule(jobs);
        return jobs;
    }

    private static long every(Jobs jobs, String job) {
        return jobs.getJobDetails(JobId.of(name(job)))
                .getSchedule()
                .getIntervalScheduleInfo()
                .getIntervalInMillis();
    }

    private static String name(String job) {
        return "org.sluice.workbench:" + job;
    }
}
