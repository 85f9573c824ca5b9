package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.Test;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;

/** Tests {@link BackgroundJob} and {@link QueueJob}. */
public class BackgroundJobTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final ManualScheduler scheduler = new ManualScheduler();
    private final LocalLocks locks = new LocalLocks();
    private final Pile pile = new Pile();

    @Test
    public void shouldRunOnceInTheClusterAndAtOnce() {
        job().onStart();

        JobConfig config = Objects.requireNonNull(scheduler.due().get(JobId.of("pile")));
        assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .isZero();
        assertThat(config.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                .isEqualTo(Date.from(NOW));
    }

    @Test
    public void shouldWorkOffWhatIsThereWhenTheHostStarts() {
        pile.left = 3;
        job().onStart();

        scheduler.runAll();

        assertThat(pile.left).isZero();
    }

    @Test
    public void shouldRunOnceWhenAskedTwice() {
        QueueJob job = job();
        job.onStart();
        job.runSoon();
        job.runSoon();

        scheduler.runAll();

        assertThat(pile.drained).isEqualTo(1);
    }

    @Test
    public void shouldLeaveWhenAnotherRunIsAtWork() throws Exception {
        job().onStart();
        locks.getLockForName("pile").lock();

        onAnotherThread(() -> {
            scheduler.runAll();
            return pile;
        });

        assertThat(pile.drained).isZero();
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldLookAgainForWorkThatADeadNodeHolds() throws Exception {
        pile.waiting.add(Duration.ofSeconds(5));
        job().onStart();
        locks.getLockForName("pile").lock();

        onAnotherThread(() -> {
            scheduler.runAll();
            return pile;
        });

        assertThat(scheduler.due()).containsKey(JobId.of("pile"));
    }

    @Test
    public void shouldLookAgainForWorkThatCameWhileItWorked() {
        pile.left = 2;
        pile.comesWhileWorking = 1;
        job().onStart();

        scheduler.runAll();

        assertThat(pile.left).isZero();
        assertThat(pile.drained).isEqualTo(2);
    }

    @Test
    public void shouldTryAgainAMinuteAfterItFailed() {
        pile.left = 2;
        pile.fails = true;
        job().onStart();

        scheduler.runAll();

        JobConfig again = Objects.requireNonNull(scheduler.due().get(JobId.of("pile")));
        assertThat(again.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                .isEqualTo(Date.from(NOW.plusSeconds(60)));
        assertThat(locks.getLockForName("pile").tryLock()).isTrue();

        scheduler.runAll();

        assertThat(pile.left).isZero();
    }

    @Test
    public void shouldRunForWhatCameWhileItAskedForALaterRun() {
        pile.waiting.add(Duration.ofHours(1));
        pile.waiting.add(Duration.ofSeconds(5));
        job().onStart();

        scheduler.runAll();

        JobConfig again = Objects.requireNonNull(scheduler.due().get(JobId.of("pile")));
        assertThat(again.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                .isEqualTo(Date.from(NOW.plusSeconds(5)));
    }

    @Test
    public void shouldStandForNothingAfterTheEnd() {
        QueueJob job = job();
        job.onStart();

        job.onStop();

        assertThat(scheduler.getRegisteredJobRunnerKeys()).isEmpty();
    }

    @Test
    public void shouldStopWhatIsAtWorkWhenThePluginEnds() {
        pile.left = 2;
        pile.comesWhileWorking = 2;
        QueueJob job = job();
        job.onStart();
        pile.interruptedBy = job::onStop;

        scheduler.runAll();

        assertThat(pile.wasToldToStop).isTrue();
        assertThat(pile.drained).isEqualTo(1);
        assertThat(scheduler.due()).isEmpty();
    }

    private static void onAnotherThread(Callable<?> work) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(work).get();
        } finally {
            other.shutdown();
        }
    }

    private QueueJob job() {
        return new PileJob(pile, locks, new BackgroundJob(scheduler, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /** Works off a pile. */
    private static final class PileJob extends QueueJob {
        PileJob(Pile pile, LocalLocks locks, BackgroundJob background) {
            super("pile", pile, locks, background);
        }
    }

    /** A pile of work that may grow once while it is worked off. */
    private static final class Pile implements QueueJob.Work {
        private int left;
        private int comesWhileWorking;
        private int drained;
        private boolean fails;
        private boolean wasToldToStop;
        private final Queue<Duration> waiting = new ArrayDeque<>();
        private Runnable interruptedBy = () -> {};

        @Override
        public boolean pending() {
            return left > 0;
        }

        @Override
        public Optional<Duration> waiting() {
            return Optional.ofNullable(waiting.size() > 1 ? waiting.remove() : waiting.peek());
        }

        @Override
        public void drain(BooleanSupplier stopped) {
            drained++;
            interruptedBy.run();
            wasToldToStop = stopped.getAsBoolean();
            if (fails) {
                fails = false;
                throw new IllegalStateException("the search is down");
            }
            left = comesWhileWorking;
            comesWhileWorking = 0;
        }
    }
}
