package org.sluice.workbench.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.sluice.workbench.services.jobs.Alarm;

/** A clock and an alarm that move when a test says so. */
final class ManualAlarm implements Alarm {
    private final PriorityQueue<Call> calls = new PriorityQueue<>(Comparator.comparing(Call::time));
    private Instant now;

    ManualAlarm(Instant start) {
        this.now = start;
    }

    @Override
    public void at(Instant time, Runnable call) {
        calls.add(new Call(time, call));
    }

    /** Lets the time pass; whatever is due in it happens at its time, or now when that has passed. */
    void pass(Duration span) {
        Instant end = now.plus(span);
        while (!calls.isEmpty() && !calls.peek().time().isAfter(end)) {
            Call next = calls.remove();
            now = next.time().isAfter(now) ? next.time() : now;
            next.call().run();
        }
        now = end;
    }

    Clock clock() {
        return new Moving();
    }

    /** One call and its time. */
    private record Call(Instant time, Runnable call) {}

    /** Tells the alarm's time. */
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Only instants are asked for");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
