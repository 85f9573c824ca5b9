package org.sluice.workbench.services.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;
import org.sluice.workbench.clock.SettableClock;

/** Calls at their time, and at once when a test sets the clock to it. */
public class ThreadAlarmTest {
    private final SettableClock clock = new SettableClock(Clock.systemUTC());
    private final ThreadAlarm alarm = new ThreadAlarm(clock);
    private final BlockingQueue<String> called = new LinkedBlockingQueue<>();

    @After
    public void close() {
        alarm.close();
    }

    @Test
    public void shouldCallAtOnceWhatIsDue() throws InterruptedException {
        alarm.at(clock.instant().minusSeconds(1), () -> called.add("late"));

        assertThat(next()).isEqualTo("late");
    }

    @Test
    public void shouldCallOnceWhatBecomesDueAsTheClockIsSet() throws InterruptedException {
        Instant now = clock.instant();
        alarm.at(now.plus(Duration.ofDays(2)), () -> called.add("in two days"));
        alarm.at(now.plus(Duration.ofDays(9)), () -> called.add("in nine days"));

        clock.set(now.plus(Duration.ofDays(3)));
        assertThat(next()).isEqualTo("in two days");
        clock.set(now.plus(Duration.ofDays(10)));

        assertThat(next()).isEqualTo("in nine days");
        assertThat(called).isEmpty();
    }

    @Test
    public void shouldWaitAnewWhenTheClockIsSetBack() throws InterruptedException {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        alarm.at(later, () -> called.add("tomorrow"));

        clock.set(later.minus(Duration.ofDays(30)));
        alarm.at(Instant.EPOCH, () -> called.add("now"));

        assertThat(next()).isEqualTo("now");
        assertThat(called).isEmpty();
    }

    private String next() throws InterruptedException {
        return called.poll(1, TimeUnit.MINUTES);
    }
}
