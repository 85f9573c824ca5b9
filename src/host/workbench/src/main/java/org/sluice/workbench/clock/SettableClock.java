package org.sluice.workbench.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock that tests set, to any moment before or after; from there it goes on as fast as the real one.
 *
 * <p>Whoever waits for a time asks to be told with {@link #whenSet}.
 */
public final class SettableClock extends Clock {
    private final Clock real;
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    public SettableClock(Clock real) {
        this.real = real;
    }

    /** Has somebody told each time that the clock is set; a clock that nobody can set tells nothing. */
    public static void whenSet(Clock clock, Runnable told) {
        if (clock instanceof SettableClock settable) {
            settable.waiting.add(told);
        }
    }

    public void set(Instant now) {
        ahead = Duration.between(real.instant(), now);
        waiting.forEach(Runnable::run);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Whoever needs a zone is given it beside the clock, not " + zone);
    }
}
