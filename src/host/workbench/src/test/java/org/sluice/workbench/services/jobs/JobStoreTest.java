package org.sluice.workbench.services.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Jobs that outlive the process are each kept once, whoever schedules them. */
public class JobStoreTest {
    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepAJobOnceThatIsScheduledByTwoAtOnce() throws Exception {
        JobStore store = new JobStore(home.tracker().database().jdbi());
        JobConfig watering = JobConfig.forJobRunnerKey(JobRunnerKey.of("org.example.watering"))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(60_000, null));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> puts = IntStream.range(0, 100)
                    .mapToObj(time -> both.submit(() -> {
                        together.await();
                        store.put(new Job(JobId.of("org.example.daily." + time / 2), watering, START));
                        return true;
                    }))
                    .toList();
            for (Future<Boolean> put : puts) {
                assertThat(put.get()).isTrue();
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(store.all()).hasSize(50);
    }
}
